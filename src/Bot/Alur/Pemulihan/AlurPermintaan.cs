using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pemulihan.Permintaan;
using Stateless;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>Everything was lost: a request with the birth certificate, for two officers to decide (features.md L11).</summary>
internal sealed class AlurPermintaan(AjukanPemulihan ajukan, SoalPermintaan soal) : Alur<AlurPermintaan.Tahap, AlurPermintaan.Pemicu, IsianPermintaan>
{
    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguIsian,
        MenungguRingkasan,
        Selesai,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        IsianLengkap,
        UbahIsian,
        Terkirim,
        Kembali,
    }

    public override string Nama => "permintaan";

    public override string Judul => "permintaan pemulihan";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguIsian)
            .OnEntryAsync(TanyaIsianAsync)
            .PermitReentry(Pemicu.UbahIsian)
            .Permit(Pemicu.IsianLengkap, Tahap.MenungguRingkasan);

        mesin.Configure(Tahap.MenungguRingkasan)
            .OnEntry(TanyaRingkasan)
            .Permit(Pemicu.UbahIsian, Tahap.MenungguIsian)
            .Permit(Pemicu.Kembali, Tahap.MenungguIsian)
            .Permit(Pemicu.Terkirim, Tahap.Selesai);

        mesin.Configure(Tahap.Selesai);
    }

    protected override Task AwalAsync(string? argumen)
    {
        Isi.Nip = argumen;
        Giliran.Awali(TeksPermintaan.Pengantar);
        return TanyaIsianAsync();
    }

    protected override Task<object?> SiapkanAsync() =>
        Keadaan == Tahap.MenungguIsian && soal.Untuk(Giliran, Isi).Kini(Isi)?.Siapkan is { } siapkan ? siapkan() : Task.FromResult<object?>(null);

    protected override async Task<Pemicu?> JawabAsync() => Keadaan == Tahap.MenungguIsian
        ? await soal.Untuk(Giliran, Isi).JawabAsync(Giliran, Isi) ? Pemicu.UbahIsian : null
        : await SimpulkanAsync();

    protected override async Task MundurAsync()
    {
        var mundur = soal.Untuk(Giliran, Isi).Mundur(Isi);
        if (mundur && Keadaan == Tahap.MenungguIsian)
        {
            await PicuAsync(Pemicu.UbahIsian);
            return;
        }

        await base.MundurAsync();
    }

    private async Task TanyaIsianAsync()
    {
        if (soal.Untuk(Giliran, Isi).Kini(Isi) is { } kini)
        {
            kini.Tanya();
            return;
        }

        await PicuAsync(Pemicu.IsianLengkap);
    }

    private void TanyaRingkasan()
    {
        var ubah = soal.Untuk(Giliran, Isi).Berlaku(Isi).Select(s => new Tombol($"Ubah {s.Judul}", $"ubah.{s.Kode}"));
        Giliran.Tanya(
            TeksPermintaan.Ringkasan.Dengan(Nip.Tampil(Isi.Nip!), Isi.Nama, Isi.TempatLahir, Tanggal.Huruf(Isi.TanggalLahir!.Value)),
            new SifatPesan(Lindungi: true),
            [[new Tombol("Kirim permintaan", "kirim")], .. ubah.Chunk(2), Label.Navigasi()]);
    }

    private async Task<Pemicu?> SimpulkanAsync()
    {
        if (Masukan.Kode is { } kode && kode.StartsWith("ubah.", StringComparison.Ordinal))
        {
            soal.Untuk(Giliran, Isi).Ubah(Isi, kode[5..]);
            return Pemicu.UbahIsian;
        }

        if (Masukan.Kode != "kirim")
        {
            Giliran.UlangiPertanyaan();
            return null;
        }

        var hasil = await ajukan.JalankanAsync(Isi.Permohonan(Giliran.Percakapan.Id), Giliran.Asal, Giliran.Pelaku(Isi.Nip!), Batal);
        Tutup();
        if (!hasil.Berhasil)
        {
            Giliran.Awali(Ujar.Dari(hasil.Kesalahan.Pesan));
            return null;
        }

        Giliran.Kabarkan(TeksPermintaan.Terkirim.Dengan(hasil.Nilai.Nomor), null, Label.Baris(new Tombol("Salin nomor permintaan", Salin: hasil.Nilai.Nomor)));
        Giliran.Tanya(TeksPermintaan.Selanjutnya, Label.Baris(Label.CekStatus, Label.Daftar), Label.Baris(Label.Menu));
        return null;
    }
}
