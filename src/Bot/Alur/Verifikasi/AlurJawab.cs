using EPupns.Bot.Alur.Berkas;
using EPupns.Bot.Alur.Status;
using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Menu;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Verifikasi;
using Stateless;

namespace EPupns.Bot.Alur.Verifikasi;

/// <summary>Answering a verifier's question, in words or with a file. What was being done waits meanwhile and goes on by itself afterwards.</summary>
internal sealed class AlurJawab(Sesi sesi, JawabPertanyaan jawab, PenerimaBerkas penerima, Tertunda tertunda) : AlurPns<AlurJawab.Tahap, AlurJawab.Pemicu, AlurJawab.Isian>(sesi)
{
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

    public override string Nama => "jawab";

    public override string Judul => "jawaban untuk verifikator";

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

        var menunggu = await jawab.MenungguAsync(Registrasi.Id, Batal);
        var tanya = argumen is null ? menunggu is [var tertua, ..] ? tertua : null : menunggu.FirstOrDefault(m => m.Kode == argumen);
        if (tanya is null)
        {
            Selesai(argumen is null ? TeksVerifikasi.TidakAda : TeksVerifikasi.TidakMenunggu);
            return;
        }

        Isi.PertanyaanId = tanya.Id;
        await PicuAsync(Pemicu.Ditanya);
    }

    protected override async Task<Pemicu?> JawabAsync()
    {
        if (!await BukaAsync())
        {
            return null;
        }

        var tiba = Giliran.Siapan is IReadOnlyList<BerkasTiba> and [var satu, ..] ? satu : null;
        if (Masukan.Berkas.Count > 0 && tiba is null)
        {
            return Ulangi(TeksVerifikasi.GagalBerkas);
        }

        if (tiba is { Hasil.Berhasil: false })
        {
            return TanyaLagi(tiba.Hasil.Kesalahan!);
        }

        var hasil = await jawab.JalankanAsync(
            new Jawaban(Registrasi.Id, Isi.PertanyaanId, Masukan.Teks, tiba?.Hasil.Nilai.Sidik, tiba?.Nama), Giliran.Pelaku(Registrasi.Nip), Batal);
        if (hasil.Berhasil)
        {
            Selesai(TeksVerifikasi.Terjawab.Dengan(KataTingkat.Sebut(hasil.Nilai.Tingkat)));
            return null;
        }

        if (hasil.Kesalahan.Kode.StartsWith("tanya.", StringComparison.Ordinal))
        {
            Selesai(Ujar.Dari(hasil.Kesalahan.Pesan));
            return null;
        }

        return TanyaLagi(hasil.Kesalahan);
    }

    private Pemicu? TanyaLagi(Kesalahan salah)
    {
        Giliran.Awali(Ujar.Dari(salah.Pesan));
        return Pemicu.Ditanya;
    }

    private async Task TanyaAsync()
    {
        var tanya = (await jawab.MenungguAsync(Registrasi.Id, Batal)).FirstOrDefault(m => m.Id == Isi.PertanyaanId);
        if (tanya is null)
        {
            Selesai(TeksVerifikasi.TidakMenunggu);
            return;
        }

        Giliran.Tanya(TeksVerifikasi.MintaJawaban.Dengan(tanya.Sebutan, tanya.Pertanyaan), new SifatPesan(MintaBerkas: true), Label.Baris(Label.Menu));
    }

    protected override void BelumMasuk() => Akhiri(TeksVerifikasi.MasukDahulu);

    // Back to what was being done, at the very question; the menu where there was nothing.
    private void Selesai(Ujar ujar)
    {
        Akhiri(ujar);
        if (tertunda.Lanjutkan(Giliran))
        {
            Giliran.UlangiPertanyaan();
        }
    }

    /// <summary>The answers.</summary>
    internal sealed class Isian
    {
        public Guid PertanyaanId { get; set; }
    }
}
