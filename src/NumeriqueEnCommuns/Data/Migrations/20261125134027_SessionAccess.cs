using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NumeriqueEnCommuns.Data.Migrations
{
    /// <inheritdoc />
    public partial class SessionAccess : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "HasCaptions",
                table: "Sessions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "HasSignLanguage",
                table: "Sessions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "HasCaptions",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "HasSignLanguage",
                table: "Sessions");
        }
    }
}
