using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;

namespace EPupns.Bot.Alur.Lapor;

/// <summary>The answers of a report.</summary>
internal sealed class IsianLaporan
{
    public JenisLaporan Jenis { get; set; }

    public bool NipDitanya { get; set; }

    public string? Nip { get; set; }

    public string? InstansiKode { get; set; }

    public string? Nama { get; set; }

    public bool NipLamaTerjawab { get; set; }

    public string? NipLama { get; set; }

    public string? InstansiBenar { get; set; }

    public string? NomorSk { get; set; }

    public DateOnly? TanggalSk { get; set; }

    public string? BerkasSidik { get; set; }

    public bool KeteranganTerjawab { get; set; }

    public string? Keterangan { get; set; }

    /// <summary>What the staff will read.</summary>
    public object UntukPetugas() => new
    {
        nama_benar = Nama,
        nip_lama = NipLama,
        instansi_benar = InstansiBenar,
        nomor_sk = NomorSk,
        tanggal_sk = TanggalSk,
        keterangan = Keterangan,
    };

    public Ujar Ringkasan() => Jenis == JenisLaporan.TidakAdaDalamDatabase
        ? TeksLapor.RingkasanTidakAda.Dengan(Core.Dasar.Nip.Tampil(Nip!), NipLama ?? "tidak diisi", Nama, Keterangan ?? "tidak diisi")
        : TeksLapor.RingkasanSalah.Dengan(
            Jenis == JenisLaporan.NamaSalah ? "Nama yang benar" : "Instansi yang benar",
            Jenis == JenisLaporan.NamaSalah ? Nama : InstansiBenar,
            NomorSk,
            Tanggal.Tampil(TanggalSk!.Value),
            Keterangan ?? "tidak diisi");
}
