using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pemulihan.Permintaan;
using Stateless;

namespace EPupns.Bot.Alur.Pemulihan;

/// <summary>Everything was lost: a request with the birth certificate, for two officers to decide (features.md L11).</summary>
internal sealed class AlurPermintaan(AjukanPemulihan ajukan, SoalPermintaan soal)
    : AlurBersoal<AlurPermintaan.Tahap, AlurPermintaan.Pemicu, IsianPermintaan>
{
    private static readonly Tombol Kirim = new("Kirim permintaan", "kirim");

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

    protected override Pemicu PemicuSoal => Pemicu.UbahIsian;

    protected override DaftarSoal<IsianPermintaan> Soal => soal.Untuk(Giliran, Isi);

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguIsian)
            .OnEntryAsync(TanyaSoalAsync)
            .PermitReentry(Pemicu.UbahIsian)
            .Permit(Pemicu.IsianLengkap, Tahap.MenungguRingkasan);

        mesin.Configure(Tahap.MenungguRingkasan)
            .OnEntry(Ringkas)
            .Permit(Pemicu.UbahIsian, Tahap.MenungguIsian)
            .Permit(Pemicu.Kembali, Tahap.MenungguIsian)
            .Permit(Pemicu.Terkirim, Tahap.Selesai);

        mesin.Configure(Tahap.Selesai);
    }

    protected override Task AwalAsync(string? argumen)
    {
        Isi.Nip = argumen;
        Giliran.Awali(TeksPermintaan.Pengantar);
        return TanyaSoalAsync();
    }

    protected override Task<Pemicu?> JawabAsync() => Keadaan == Tahap.MenungguIsian ? JawabSoalAsync() : JawabRingkasanAsync(Kirim, AjukanAsync);

    protected override Task<Pemicu> LengkapAsync() => Task.FromResult(Pemicu.IsianLengkap);

    private void Ringkas() => TanyaRingkasan(
        TeksPermintaan.Ringkasan.Dengan(Nip.Tampil(Isi.Nip!), Isi.Nama, Isi.TempatLahir, Tanggal.Huruf(Isi.TanggalLahir!.Value)), Kirim);

    private async Task<Pemicu?> AjukanAsync()
    {
        var hasil = await ajukan.JalankanAsync(Isi.Permohonan(Giliran.Percakapan.Id), Giliran.Asal, Giliran.Pelaku(Isi.Nip!), Batal);
        if (!hasil.Berhasil)
        {
            return Akhiri(Ujar.Dari(hasil.Kesalahan.Pesan));
        }

        Giliran.Kabarkan(TeksPermintaan.Terkirim.Dengan(hasil.Nilai.Nomor), null, Label.Baris(new Tombol("Salin nomor permintaan", Salin: hasil.Nilai.Nomor)));
        Giliran.Tanya(TeksPermintaan.Selanjutnya, Label.Baris(Label.CekStatus, Label.Daftar), Label.Baris(Label.Menu));
        return Akhiri();
    }
}
