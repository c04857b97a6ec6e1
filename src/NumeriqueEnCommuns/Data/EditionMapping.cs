using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NumeriqueEnCommuns.Programme;

namespace NumeriqueEnCommuns.Data;

internal sealed class EditionMapping : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> edition)
    {
        edition.OwnsMany(e => e.Axes, axis => axis.ToJson());
        edition.OwnsMany(e => e.WalkingTimes, time => time.ToJson());
    }
}

internal sealed class VenueMapping : IEntityTypeConfiguration<Venue>
{
    public void Configure(EntityTypeBuilder<Venue> venue)
    {
        venue.HasIndex(v => v.Slug).IsUnique();
        venue.OwnsMany(v => v.Hours, hours => hours.ToJson());
        venue.HasMany(v => v.Rooms).WithOne(r => r.Venue).IsRequired().OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoomMapping : IEntityTypeConfiguration<Room>
{
    public void Configure(EntityTypeBuilder<Room> room) => room.HasIndex(r => r.Slug).IsUnique();
}

internal sealed class TrackMapping : IEntityTypeConfiguration<Track>
{
    public void Configure(EntityTypeBuilder<Track> track) => track.HasIndex(t => t.Slug).IsUnique();
}

internal sealed class FormatMapping : IEntityTypeConfiguration<Format>
{
    public void Configure(EntityTypeBuilder<Format> format) => format.HasIndex(f => f.Slug).IsUnique();
}

internal sealed class SpeakerMapping : IEntityTypeConfiguration<Speaker>
{
    public void Configure(EntityTypeBuilder<Speaker> speaker)
    {
        speaker.HasIndex(s => s.Slug).IsUnique();
        speaker.HasOne(s => s.MergedInto).WithMany().OnDelete(DeleteBehavior.Restrict);
        speaker.Property(s => s.Kind).HasConversion<string>();
    }
}

internal sealed class PageMapping : IEntityTypeConfiguration<Page>
{
    public void Configure(EntityTypeBuilder<Page> page)
    {
        page.HasIndex(p => p.Slug).IsUnique();
        page.OwnsMany(p => p.Resources, resource => resource.KeptAsJson());
    }
}
