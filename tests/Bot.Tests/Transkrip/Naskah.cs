using EPupns.Uji;

namespace EPupns.Bot.Tests.Transkrip;

/// <summary>A readable story, line by line, as in conversations/contoh/*.chat.</summary>
internal sealed record Naskah(string Nama, IReadOnlyList<Adegan> Adegan)
{
    /// <summary>All stories of the repository; with <c>UJI_NASKAH=70*</c> in the environment only those, for whoever is writing one.</summary>
    public static IEnumerable<string> Berkas() =>
        Directory.EnumerateFiles(Folder(), (Environment.GetEnvironmentVariable("UJI_NASKAH") ?? "*") + ".chat").Select(Path.GetFileNameWithoutExtension).Order()!;

    public static Naskah Baca(string nama) => new(nama, PembacaNaskah.Baca(File.ReadAllLines(Path.Combine(Folder(), nama + ".chat"))));

    private static string Folder() => Path.Combine(Repositori.Akar, "conversations", "contoh");
}

/// <summary>One thing that happens.</summary>
internal abstract record Adegan(int Baris)
{
    /// <summary>It happens on the person's other device: <c>pns-2:</c>, <c>bot-2:</c>.</summary>
    public bool Kedua { get; init; }

    /// <summary>The person opens the newest link of the first device on this one: <c>pns-2: &lt;buka tautan&gt;</c>; with <c>lama</c> the one before it.</summary>
    public sealed record BukaTautan(int Baris, int Mundur) : Adegan(Baris);

    /// <summary>The person blocks the bot: <c>pns: &lt;blokir bot&gt;</c>.</summary>
    public sealed record Blokir(int Baris) : Adegan(Baris);

    /// <summary>A letter arrives: <c>surel: alamat · perihal</c>, and below it a pattern of what it says.</summary>
    public sealed record Surat(int Baris, string Pola) : Adegan(Baris);

    /// <summary>The person types.</summary>
    public sealed record Ketik(int Baris, string Teks) : Adegan(Baris);

    /// <summary>The person answers the newest message with buttons by the messenger's own reply: <c>agen: &lt;balas&gt; …</c>; where there is none, it is only typed.</summary>
    public sealed record Balas(int Baris, string Teks) : Adegan(Baris);

    /// <summary>The person presses a button.</summary>
    public sealed record Tekan(int Baris, string Label) : Adegan(Baris);

    /// <summary>The person presses a button of an earlier message: <c>pns: [Daftar] (lama)</c>.</summary>
    public sealed record TekanLama(int Baris, string Label) : Adegan(Baris);

    /// <summary>The person answers the newest message with this button: <c>pns: (membalas [Jawab]) Ya.</c>, or a file in the place of the words.</summary>
    public sealed record BalasTombol(int Baris, string Label, string Teks, string? Berkas) : Adegan(Baris);

    /// <summary>The person sends a file.</summary>
    public sealed record Kirim(int Baris, string Nama) : Adegan(Baris);

    /// <summary>The bot says: a pattern with … for anything, and the buttons that must be there.</summary>
    public sealed record Kata(int Baris, string Pola, IReadOnlyList<string> Tombol, string? Berkas) : Adegan(Baris);

    /// <summary>A member of staff does something in the portal.</summary>
    public sealed record Petugas(int Baris, string Tindakan) : Adegan(Baris);

    /// <summary>Rules that the form breaks here, or does not: <c># memicu V08a</c>, <c># bersih V08a</c>.</summary>
    public sealed record Aturan(int Baris, IReadOnlyList<(string Id, bool Memicu)> Tanda) : Adegan(Baris);

    /// <summary>Time passes.</summary>
    public sealed record Waktu(int Baris, TimeSpan Lama) : Adegan(Baris);

    /// <summary>The channel goes away or comes back: <c>--- kanal mati</c>, <c>--- kanal hidup</c>.</summary>
    public sealed record KanalHidup(int Baris, bool Hidup) : Adegan(Baris);
}
