using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EPupns.Core.Notifikasi;

/// <summary>A conversation in which somebody proved to be the owner of a registration: where notices to them may go.</summary>
public sealed class KanalPns
{
    /// <summary>Whose.</summary>
    public Guid RegistrasiId { get; set; }

    /// <summary>The conversation.</summary>
    public Guid PercakapanId { get; set; }

    /// <summary>When the person last registered or logged in there.</summary>
    public DateTimeOffset TerakhirDipakai { get; set; }
}

internal sealed class PetaKanalPns : IEntityTypeConfiguration<KanalPns>
{
    public void Configure(EntityTypeBuilder<KanalPns> builder)
    {
        builder.ToTable("kanal_pns");
        builder.HasKey(k => new { k.RegistrasiId, k.PercakapanId });
    }
}
