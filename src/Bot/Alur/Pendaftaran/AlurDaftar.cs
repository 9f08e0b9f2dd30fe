using EPupns.Bot.Percakapan;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Notifikasi;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Pendaftaran.Peserta;
using Stateless;

namespace EPupns.Bot.Alur.Pendaftaran;

/// <summary>Registration (conversation.md, Registration turn by turn; features.md R1–R20).</summary>
internal sealed class AlurDaftar(
    CariPeserta peserta, Daftarkan daftarkan, MintaKabar kabar, PenyampaiBukti bukti, SoalPendaftaran soal, KartuIdentitas kartu)
    : AlurBersoal<AlurDaftar.Tahap, AlurDaftar.Pemicu, IsianPendaftaran>
{
    private static readonly Tombol DaftarSekarang = new("Daftar sekarang", "daftarkan");

    // Who was found by the NIP that this turn brought.
    private HasilPencarian.BolehDaftar? _ditemukan;

    /// <summary>What we are waiting for.</summary>
    internal enum Tahap
    {
        MenungguNip,
        MenungguPilihan,
        MenungguKartu,
        MenungguIsian,
        MenungguRingkasan,
        Selesai,
    }

    /// <summary>What the person did.</summary>
    internal enum Pemicu
    {
        NipTerhalang,
        NipDitemukan,
        PeriksaLagi,
        DataBenar,
        IsianLengkap,
        UbahIsian,
        Daftar,
        Kembali,
    }

    public override string Nama => "daftar";

    public override string Judul => "pendaftaran";

    protected override Pemicu PemicuKembali => Pemicu.Kembali;

    protected override Pemicu PemicuSoal => Pemicu.UbahIsian;

    protected override DaftarSoal<IsianPendaftaran>? Soal =>
        Keadaan is Tahap.MenungguIsian or Tahap.MenungguRingkasan ? soal.Untuk(Giliran, Isi) : null;

    protected override void Susun(StateMachine<Tahap, Pemicu> mesin)
    {
        mesin.Configure(Tahap.MenungguNip)
            .OnEntry(TanyaNip)
            .Permit(Pemicu.NipDitemukan, Tahap.MenungguKartu)
            .Permit(Pemicu.NipTerhalang, Tahap.MenungguPilihan);

        mesin.Configure(Tahap.MenungguPilihan)
            .Permit(Pemicu.PeriksaLagi, Tahap.MenungguNip)
            .Permit(Pemicu.NipDitemukan, Tahap.MenungguKartu)
            .PermitReentry(Pemicu.NipTerhalang)
            .Permit(Pemicu.Kembali, Tahap.MenungguNip);

        mesin.Configure(Tahap.MenungguKartu)
            .OnEntryAsync(TanyaKartuAsync)
            .Permit(Pemicu.DataBenar, Tahap.MenungguIsian)
            .Permit(Pemicu.Kembali, Tahap.MenungguNip);

        mesin.Configure(Tahap.MenungguIsian)
            .OnEntryAsync(TanyaIsianAsync)
            .PermitReentry(Pemicu.UbahIsian)
            .Permit(Pemicu.IsianLengkap, Tahap.MenungguRingkasan)
            .Permit(Pemicu.Kembali, Tahap.MenungguKartu);

        mesin.Configure(Tahap.MenungguRingkasan)
            .OnEntry(Ringkas)
            .Permit(Pemicu.UbahIsian, Tahap.MenungguIsian)
            .Permit(Pemicu.Kembali, Tahap.MenungguIsian)
            .Permit(Pemicu.Daftar, Tahap.Selesai);

        mesin.Configure(Tahap.Selesai);
    }

    protected override async Task AwalAsync(string? argumen)
    {
        if (argumen is null)
        {
            TanyaNip();
            return;
        }

        if (await PeriksaNipAsync(argumen) is { } pemicu)
        {
            await PicuAsync(pemicu);
        }
    }

    protected override async Task<Pemicu?> JawabAsync() => Keadaan switch
    {
        Tahap.MenungguNip => await PeriksaNipAsync(Masukan.Teks),
        Tahap.MenungguPilihan => await PilihAsync(),
        Tahap.MenungguKartu => PeriksaKartu(),
        Tahap.MenungguIsian => await JawabSoalAsync(),
        _ => await JawabRingkasanAsync(DaftarSekarang, DaftarkanAsync, TeksDaftar.PilihTombol),
    };

    protected override Task<Pemicu> LengkapAsync() => Task.FromResult(Pemicu.IsianLengkap);

    private void TanyaNip() => Giliran.Tanya(TeksDaftar.TanyaNip, Label.Baris(Label.Menu));

    private async Task<Pemicu?> PeriksaNipAsync(string teks)
    {
        if (!Terbaca(Nip.Baca(teks, Giliran.HariIni), TanyaNip, out var nip))
        {
            return null;
        }

        Isi.MulaiDengan(nip.Angka);
        var hasil = await peserta.CariAsync(nip, Batal);
        _ditemukan = hasil as HasilPencarian.BolehDaftar;
        if (_ditemukan is not null)
        {
            return Pemicu.NipDitemukan;
        }

        Isi.InstansiKode = (hasil as HasilPencarian.BelumDibuka)?.Instansi.Kode;
        Halangan.Tanya(Giliran, nip, hasil);
        return Pemicu.NipTerhalang;
    }

    private async Task<Pemicu?> PilihAsync() => Masukan.Kode switch
    {
        "periksa" => Pemicu.PeriksaLagi,
        "masuk" or "status" => Serahkan(Masukan.Kode),
        "cetak-ulang" => Serahkan("cetak-ulang", Isi.Nip),
        "lupa-akses" => Serahkan("lupa", Isi.Nip),
        "lapor" => Laporkan("tidak-ada"),
        "kabari" => await KabariAsync(),

        // A number typed here is a second try at the NIP, not an answer to the buttons.
        _ => Masukan.Teks.Any(char.IsDigit) ? await PeriksaNipAsync(Masukan.Teks) : Ulangi(TeksDaftar.PilihTombol),
    };

    private async Task<Pemicu?> KabariAsync()
    {
        await kabar.JalankanAsync(Isi.InstansiKode!, Giliran.Percakapan.Id, Batal);
        return Akhiri(TeksDaftar.AkanDikabari);
    }

    // This flow waits until the report was made.
    private Pemicu? Laporkan(string jenis)
    {
        Giliran.Pindah = ("lapor", $"{jenis}:{Isi.Nip}");
        return null;
    }

    private async Task TanyaKartuAsync()
    {
        if ((_ditemukan ?? await peserta.CariAsync(Isi.NipSah, Batal)) is not HasilPencarian.BolehDaftar boleh)
        {
            TanyaNip();
            return;
        }

        Isi.Nama = boleh.Pns.Nama;
        KartuIdentitas.Tanya(Giliran, boleh);
    }

    private Pemicu? PeriksaKartu() => kartu.Baca(Masukan) switch
    {
        JawabanKartu.Benar => Pemicu.DataBenar,
        JawabanKartu.Keliru keliru => Laporkan(keliru.Jenis),
        JawabanKartu.AdaYangSalah => Ulangi(TeksDaftar.BagianManaSalah),
        _ => Ulangi(TeksDaftar.PilihTombol),
    };

    private async Task TanyaIsianAsync()
    {
        await soal.SesuaikanAsync(Giliran, Isi, Batal);
        await TanyaSoalAsync();
    }

    private void Ringkas() => TanyaRingkasan(
        TeksDaftar.Ringkasan.Dengan(Nip.Tampil(Isi.Nip!), Isi.Nama, Isi.Surel ?? "tidak diisi", Isi.Pertanyaan), DaftarSekarang);

    private async Task<Pemicu?> DaftarkanAsync()
    {
        var hasil = await daftarkan.JalankanAsync(Isi.Permohonan(Giliran.Percakapan.Id), Giliran.Pelaku(Isi.Nip!), Batal);
        if (!hasil.Berhasil)
        {
            return Akhiri(Ujar.Dari(hasil.Kesalahan.Pesan));
        }

        Giliran.Percakapan.Tertunda = null;
        await bukti.SelamatAsync(Giliran, hasil.Nilai, Batal);
        return Akhiri();
    }
}
