using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data;

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.HasIndex(s => s.Slug).IsUnique();
        session.HasIndex(s => s.Guid).IsUnique();
        session.Property(s => s.Access).HasConversion<string>();
        session.Property(s => s.Status).HasConversion<string>();
        session.HasOne(s => s.Format).WithMany().OnDelete(DeleteBehavior.Restrict);
        session.HasOne(s => s.Track).WithMany().OnDelete(DeleteBehavior.Restrict);
        session.HasOne(s => s.Room).WithMany().OnDelete(DeleteBehavior.Restrict);
        session.HasOne(s => s.Venue).WithMany().OnDelete(DeleteBehavior.Restrict);
        session.HasOne(s => s.Parent).WithMany().OnDelete(DeleteBehavior.Restrict);
        session.HasMany(s => s.Participations).WithOne().IsRequired().OnDelete(DeleteBehavior.Cascade);
        session.OwnsMany(s => s.ToConfirm, point =>
        {
            point.ToJson();
            point.Property(p => p.What).HasConversion<string>();
        });
        session.OwnsMany(s => s.Resources, resource => resource.KeptAsJson());
    }
}

internal sealed class ParticipationMapping : IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Participation> participation)
    {
        participation.ToTable("Participations");
        participation.Property(p => p.Role).HasConversion<string>();
        participation.HasOne(p => p.Speaker).WithMany().IsRequired().OnDelete(DeleteBehavior.Restrict);
    }
}
