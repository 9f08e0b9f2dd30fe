using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace EPupns.Bot.Percakapan.Maksud;

/// <summary>The table of words and wishes, from conversations/maksud.yaml, which is built into the program.</summary>
internal sealed class KamusMaksud
{
    private static readonly IDeserializer Pembaca = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithDuplicateKeyChecking().Build();

    private KamusMaksud(Berkas berkas)
    {
        Keperluan = [.. berkas.Maksud.Select(b => new Keperluan(
            b.Kode, b.Tombol, b.Judul, Arah.Baca(b.Ke), b.Lemah, [.. b.Isyarat.Select(i => new Isyarat(i.Key, i.Value))], b.Contoh)
        {
            ArahSetelahMasuk = b.SetelahMasuk.Length > 0 ? Arah.Baca(b.SetelahMasuk) : null,
        })];
        Kata = new PembacaKata(berkas.Ejaan, berkas.Basa, berkas.Lain, Keperluan.SelectMany(m => m.Isyarat).SelectMany(i => i.Kata));
    }

    /// <summary>Everything that can be meant.</summary>
    public IReadOnlyList<Keperluan> Keperluan { get; }

    /// <summary>Reads words.</summary>
    public PembacaKata Kata { get; }

    /// <summary>Reads the table.</summary>
    /// <exception cref="InvalidOperationException">A spelling stands for two words, or a choice names nothing: the program must not start.</exception>
    public static KamusMaksud Muat()
    {
        using var isi = new StreamReader(typeof(KamusMaksud).Assembly.GetManifestResourceStream("maksud.yaml")!);
        return Baca(isi);
    }

    /// <summary>Reads a table from elsewhere.</summary>
    /// <exception cref="InvalidOperationException">As for <see cref="Muat"/>.</exception>
    public static KamusMaksud Baca(TextReader isi)
    {
        var kamus = new KamusMaksud(Pembaca.Deserialize<Berkas>(isi));
        foreach (var kode in kamus.Keperluan.SelectMany(m => m.Arah is Arah.KePilihan pilihan ? pilihan.Kode : []))
        {
            _ = kamus.Ambil(kode);
        }

        return kamus;
    }

    /// <summary>By its name; null when there is none (a button of an older program).</summary>
    public Keperluan? Cari(string kode) => Keperluan.FirstOrDefault(m => m.Kode == kode);

    /// <summary>By its name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public Keperluan Ambil(string kode) => Cari(kode) ?? throw new InvalidOperationException($"Maksud '{kode}' tidak ada dalam maksud.yaml.");

    private sealed class Berkas
    {
        public Dictionary<string, List<string>> Ejaan { get; set; } = [];

        public List<string> Basa { get; set; } = [];

        public List<string> Lain { get; set; } = [];

        public List<Baris> Maksud { get; set; } = [];
    }

    private sealed class Baris
    {
        public string Kode { get; set; } = "";

        public string Tombol { get; set; } = "";

        public string Judul { get; set; } = "";

        public string Ke { get; set; } = "";

        public string SetelahMasuk { get; set; } = "";

        public bool Lemah { get; set; }

        public Dictionary<string, double> Isyarat { get; set; } = [];

        public List<string> Contoh { get; set; } = [];
    }
}
