using EPupns.Bot.Alur.Berkas;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using Stateless;

namespace EPupns.Bot.Alur.Verifikasi;

/// <summary>Answering a verifier's question, in words or with a file. What was being done waits meanwhile and goes on by itself afterwards.</summary>
internal sealed class AlurJawab(Sesi sesi, PenyampaiJawaban penyampai, PenerimaBerkas penerima, Tertunda tertunda) : AlurPns<AlurJawab.Tahap, AlurJawab.Pemicu, AlurJawab.Isian>(sesi)
{
    public const string NamaAlur = "jawab";
    public const string JudulAlur = "jawaban untuk verifikator";

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguJawaban,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        Ditanya,
        Kembali,
    }

    public override string Nama => NamaAlur;

    public override string Judul => JudulAlur;

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin) => mesin.Configure(Tahap.MenungguJawaban)
        .OnEntryAsync(TanyaAsync)
        .PermitReentry(Pemicu.Ditanya);

    protected override Func<Task<object?>>? Persiapan() =>
        Giliran.Masukan.Berkas.Count > 0 ? async () => await penerima.AmbilAsync(Giliran, Batal) : null;

    protected override async Task AwalAsync(string? argumen)
    {
        if (!await BukaAsync())
        {
            return;
        }

        var jawaban = JawabanTitipan.Baca(argumen);
        if (await penyampai.CariAsync(Registrasi, jawaban.Kode, Batal) is not { } tanya)
        {
            Selesai(jawaban.Kode is null ? TeksVerifikasi.TidakAda : TeksVerifikasi.TidakMenunggu);
            return;
        }

        Isi.Kode = tanya.Kode;
        if (!jawaban.Berisi || await SampaikanAsync(jawaban) is not null)
        {
            await PicuAsync(Pemicu.Ditanya);
        }
    }

    protected override async Task<Pemicu?> JawabAsync()
    {
        if (!await BukaAsync())
        {
            return null;
        }

        var tiba = PenerimaBerkas.Pertama(Giliran);
        if (Masukan.Berkas.Count > 0 && tiba is null)
        {
            return Ulangi(TeksVerifikasi.GagalBerkas);
        }

        return tiba is { Hasil.Berhasil: false }
            ? TanyaLagi(Ujar.Dari(tiba.Hasil.Kesalahan!.Pesan))
            : await SampaikanAsync(new JawabanTitipan(Isi.Kode, Masukan.Teks, tiba?.Hasil.Nilai.Sidik, tiba?.Nama));
    }

    private async Task<Pemicu?> SampaikanAsync(JawabanTitipan jawaban)
    {
        var (kata, selesai) = await penyampai.SampaikanAsync(Giliran, Registrasi, jawaban, Batal);
        if (!selesai)
        {
            return TanyaLagi(kata);
        }

        Selesai(kata);
        return null;
    }

    private Pemicu? TanyaLagi(Ujar salah)
    {
        Giliran.Awali(salah);
        return Pemicu.Ditanya;
    }

    private async Task TanyaAsync()
    {
        if (await penyampai.CariAsync(Registrasi, Isi.Kode, Batal) is not { } tanya)
        {
            Selesai(TeksVerifikasi.TidakMenunggu);
            return;
        }

        Giliran.Tanya(TeksVerifikasi.MintaJawaban.Dengan(tanya.Sebutan, tanya.Pertanyaan), new SifatPesan(MintaBerkas: true), Label.Baris(Label.Menu));
    }

    // Back to what was being done, at the very question; the menu where there was nothing.
    private void Selesai(Ujar ujar)
    {
        Akhiri(ujar);
        tertunda.Lanjutkan(Giliran);
    }

    // The question and what was answered wait until its owner has logged in again.
    protected override void BelumMasuk()
    {
        Tutup();
        var berkas = PenerimaBerkas.Pertama(Giliran) is { Hasil.Berhasil: true } tiba ? tiba : null;
        tertunda.Titipkan(
            Giliran, NamaAlur, new JawabanTitipan(Isi.Kode, Masukan.Kode is null ? Masukan.Teks : null, berkas?.Hasil.Nilai.Sidik, berkas?.Nama).Tulis(), JudulAlur);
        Giliran.Awali(TeksVerifikasi.MasukDahulu);
        Giliran.Pindah = ("masuk", null);
    }

    /// <summary>The answers.</summary>
    internal sealed class Isian
    {
        public string? Kode { get; set; }
    }
}
