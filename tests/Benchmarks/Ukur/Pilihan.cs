using Microsoft.Extensions.Configuration;

namespace EPupns.Benchmarks.Ukur;

/// <summary>What a run is asked for; every option is <c>--name=value</c>.</summary>
internal sealed class Pilihan
{
    /// <summary>People who register.</summary>
    public int Orang { get; set; } = 2000;

    /// <summary>People who register first and are not counted.</summary>
    public int Pemanasan { get; set; } = 300;

    /// <summary>People at a time.</summary>
    public int Bersama { get; set; } = 64;

    /// <summary>Rounds of the password hash; 1 takes hashing out of the figures.</summary>
    public int Putaran { get; set; } = 1;

    /// <summary>People in SAPK.</summary>
    public int Baris { get; set; } = 10_000;

    /// <summary>Sent forms in the queue.</summary>
    public int Antrean { get; set; } = 50_000;

    /// <summary>Reports to the helpdesk.</summary>
    public int Laporan { get; set; } = 100_000;

    /// <summary>PostgreSQL, or SQLite in a temporary folder when empty.</summary>
    public string? Sambungan { get; set; }

    /// <summary>Core of the bot; empty leaves the choice to the machine.</summary>
    public string? IntiBot { get; set; } = Environment.ProcessorCount > 1 ? "0" : null;

    /// <summary>Folder of the published bot; empty measures the build.</summary>
    public string? Terbitan { get; set; }

    /// <summary>Port of a server that the driver starts of itself.</summary>
    public int Gerbang { get; set; }

    /// <summary>Reference lists that are searched.</summary>
    public string Daftar { get; set; } = "sekolah,wilayah,pendidikan,jabatan";

    /// <summary>Tells what was not found.</summary>
    public bool Rinci { get; set; }

    /// <summary>Where large files are kept between runs.</summary>
    public string Folder { get; set; } = Path.Combine(Path.GetTempPath(), "epupns-benchmarks");

    public static Pilihan Baca(string[] argumen) => new ConfigurationBuilder().AddCommandLine(argumen).Build().Get<Pilihan>() ?? new Pilihan();

    public override string ToString() =>
        $"{Orang} people, {Bersama} at a time, {Baris:N0} in SAPK, {(Sambungan is null ? "SQLite" : "PostgreSQL")}, {Putaran} rounds of hashing, {(Terbitan is null ? "built" : "published")} bot on core {IntiBot ?? "any"}";
}
