using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NumeriqueEnCommuns.Journal;
using NumeriqueEnCommuns.Published;

namespace NumeriqueEnCommuns.Data;

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> revision)
    {
        revision.HasIndex(r => r.At);
        revision.HasMany(r => r.Changes).WithOne(c => c.Revision).IsRequired().OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> change)
    {
        change.ToTable("Changes");
        change.HasIndex(c => new { c.Kind, c.SubjectId });
        change.Property(c => c.Kind).HasConversion<string>();
    }
}

internal sealed class PublicAddressMapping : IEntityTypeConfiguration<PublicAddress>
{
    public void Configure(EntityTypeBuilder<PublicAddress> address)
    {
        address.HasKey(a => a.Path);
        address.Property(a => a.Kind).HasConversion<string>();
    }
}
