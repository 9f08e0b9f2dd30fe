using EPupns.Bot.Alur.Pengaman;
using EPupns.Core.Pemulihan;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>What somebody lost. The names are stored.</summary>
internal enum YangHilang
{
    Nomor,
    Sandi,
    Jawaban,
}

/// <summary>The answers of a recovery. Secrets are hashes from the moment they arrive; the answer that proves is not kept at all.</summary>
internal sealed class IsianLupa : IIsianSandi, IIsianPengaman, IIsianKode
{
    private const int BanyakMencurigakan = 3;

    public YangHilang? Hilang { get; set; }

    public string? Nip { get; set; }

    public string? Nomor { get; set; }

    /// <summary>What the proof is asked by.</summary>
    public CaraBukti Cara { get; set; } = CaraBukti.Jawaban;

    /// <summary>Whose account it is, once proved.</summary>
    public Guid? RegistrasiId { get; set; }

    /// <summary>Leave to set a password, once proved.</summary>
    public Guid? IzinId { get; set; }

    public DateTimeOffset IzinSampai { get; set; }

    public string? SandiHash { get; set; }

    public bool SandiDiulang { get; set; }

    public string? Pertanyaan { get; set; }

    public bool MenulisPertanyaan { get; set; }

    public string? JawabanHash { get; set; }

    public int NipDicoba { get; set; }

    public int JawabanMeleset { get; set; }

    public bool Mencurigakan => NipDicoba >= BanyakMencurigakan || JawabanMeleset >= BanyakMencurigakan;

    public bool TantanganLolos { get; set; }

    public string? TantanganBenih { get; set; }

    public bool TantanganKata { get; set; }

    /// <summary>A goal was chosen: what was proved or typed for another one is forgotten, the NIP stays.</summary>
    public void MulaiDengan(YangHilang hilang)
    {
        Hilang = hilang;
        Cara = hilang == YangHilang.Jawaban ? CaraBukti.NamaIbu : CaraBukti.Jawaban;
        Nomor = null;
        LupakanBukti();
    }

    /// <summary>The proof has ended: it is asked again.</summary>
    public void LupakanBukti()
    {
        IzinId = null;
        (SandiHash, SandiDiulang) = (null, false);
        (Pertanyaan, MenulisPertanyaan, JawabanHash) = (null, false, null);
    }
}
