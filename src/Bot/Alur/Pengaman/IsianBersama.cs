using EPupns.Bot.Percakapan.Teks;

namespace EPupns.Bot.Alur.Pengaman;

/// <summary>Answers that hold a new password, as a hash from the moment it arrives.</summary>
internal interface IIsianSandi
{
    string? Nip { get; }

    string? SandiHash { get; set; }

    bool SandiDiulang { get; set; }
}

/// <summary>Answers that hold a security question.</summary>
internal interface IIsianPengaman
{
    string? Nip { get; }

    string? Pertanyaan { get; set; }

    bool MenulisPertanyaan { get; set; }

    string? JawabanHash { get; set; }
}

/// <summary>Answers that hold the visible code.</summary>
internal interface IIsianKode
{
    bool Mencurigakan { get; }

    bool TantanganLolos { get; set; }

    string? TantanganBenih { get; set; }

    bool TantanganKata { get; set; }
}

/// <summary>How a flow asks for a new password and its repetition.</summary>
internal sealed record KalimatSandi(Ujaran Tanya, Ujaran Ulang);

/// <summary>How a flow asks for a security question, for one's own words, and for the answer.</summary>
internal sealed record KalimatPengaman(Ujaran Tanya, Ujaran Sendiri, Ujaran Jawaban);

/// <summary>How a flow asks for the visible code, and for the sum in words.</summary>
internal sealed record KalimatKode(Ujaran Gambar, Ujaran Kata);
