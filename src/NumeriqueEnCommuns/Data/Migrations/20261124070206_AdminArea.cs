using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NumeriqueEnCommuns.Data.Migrations
{
    /// <inheritdoc />
    public partial class AdminArea : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Hours",
                table: "Venues",
                type: "TEXT",
                nullable: true,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "Order",
                table: "Venues",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Order",
                table: "Tracks",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // written out: as the tool would do it, the whole table is made again outside any transaction
            migrationBuilder.Sql("""ALTER TABLE "Speakers" ADD COLUMN "MergedIntoId" INTEGER NULL REFERENCES "Speakers" ("Id") ON DELETE RESTRICT;""");

            migrationBuilder.AddColumn<string>(
                name: "Resources",
                table: "Sessions",
                type: "TEXT",
                nullable: true,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "Capacity",
                table: "Rooms",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "HasInductionLoop",
                table: "Rooms",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsStepFree",
                table: "Rooms",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Order",
                table: "Rooms",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Resources",
                table: "Pages",
                type: "TEXT",
                nullable: true,
                defaultValue: "[]");

            migrationBuilder.AddColumn<int>(
                name: "Order",
                table: "Formats",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "WalkingTimes",
                table: "Editions",
                type: "TEXT",
                nullable: true,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "Addresses",
                columns: table => new
                {
                    Path = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Addresses", x => x.Path);
                });

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<string>(type: "TEXT", nullable: false),
                    AuthorName = table.Column<string>(type: "TEXT", nullable: false),
                    Undoes = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RevisionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectName = table.Column<string>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Changes_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Speakers_MergedIntoId",
                table: "Speakers",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Changes_Kind_SubjectId",
                table: "Changes",
                columns: new[] { "Kind", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Changes_RevisionId",
                table: "Changes",
                column: "RevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_At",
                table: "Revisions",
                column: "At");

        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Speakers_Speakers_MergedIntoId",
                table: "Speakers");

            migrationBuilder.DropTable(
                name: "Addresses");

            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.DropTable(
                name: "Revisions");

            migrationBuilder.DropIndex(
                name: "IX_Speakers_MergedIntoId",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "Hours",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "Order",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "Order",
                table: "Tracks");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Speakers");

            migrationBuilder.DropColumn(
                name: "Resources",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "Capacity",
                table: "Rooms");

            migrationBuilder.DropColumn(
                name: "HasInductionLoop",
                table: "Rooms");

            migrationBuilder.DropColumn(
                name: "IsStepFree",
                table: "Rooms");

            migrationBuilder.DropColumn(
                name: "Order",
                table: "Rooms");

            migrationBuilder.DropColumn(
                name: "Resources",
                table: "Pages");

            migrationBuilder.DropColumn(
                name: "Order",
                table: "Formats");

            migrationBuilder.DropColumn(
                name: "WalkingTimes",
                table: "Editions");
        }
    }
}
