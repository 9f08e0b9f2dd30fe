using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Helpdesk;

namespace EPupns.Bot.Alur.Lapor;

/// <summary>The answers of a report.</summary>
internal sealed class IsianLaporan
{
    /// <summary>0 while no kind was chosen.</summary>
    public JenisLaporan Jenis { get; set; }

    /// <summary>What was typed before a kind was chosen, kept for the report.</summary>
    public string? Kata { get; set; }

    /// <summary>Answers were shown and did not help.</summary>
    public bool Dibaca { get; set; }

    /// <summary>The same was reported before, and is to be sent all the same.</summary>
    public bool TetapKirim { get; set; }

    /// <summary>Number of the own open report that says the same.</summary>
    public string? Kembar { get; set; }

    /// <summary>The trouble in the person's words, at most <see cref="Laporan.PanjangPokok"/>.</summary>
    public string? Masalah { get; set; }

    /// <summary>A longer text, cut where it fits: to be agreed to.</summary>
    public string? Dipotong { get; set; }

    public string? NomorRegistrasi { get; set; }

    public bool BerkasTerjawab { get; set; }

    /// <summary>The kind was chosen here, not given by where the report comes from.</summary>
    public bool JenisDipilih { get; set; }

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
        keterangan = Keterangan ?? Masalah,
        nomor_registrasi = NomorRegistrasi,
    };

    /// <summary>The answers are about one's trouble, not the questions of H5 and R7.</summary>
    public bool Umum => Jenis is not (JenisLaporan.TidakAdaDalamDatabase or JenisLaporan.NamaSalah or JenisLaporan.InstansiSalah);

    /// <summary>Its words, for answers that are there already.</summary>
    public string Pertanyaan => string.Join(' ', new[] { Kata, Masalah, Umum ? null : Keterangan }.OfType<string>());

    public Ujar Ringkasan() => Umum ? TeksLapor.RingkasanUmum.Dengan(
            Jenis.Sebut(), Meja.Untuk(Jenis, InstansiKode) == Meja.Pusat ? "BKN Pusat" : "instansi Anda", Core.Dasar.Nip.Tampil(Nip!), Masalah, Masalah!.Length,
            NomorRegistrasi is null ? "" : $"\nNomor registrasi: {NomorRegistrasi}", BerkasSidik is null ? "tidak ada" : "terlampir")
        : Jenis == JenisLaporan.TidakAdaDalamDatabase
        ? TeksLapor.RingkasanTidakAda.Dengan(Core.Dasar.Nip.Tampil(Nip!), NipLama ?? "tidak diisi", Nama, Keterangan ?? "tidak diisi")
        : TeksLapor.RingkasanSalah.Dengan(
            Jenis == JenisLaporan.NamaSalah ? "Nama yang benar" : "Instansi yang benar",
            Jenis == JenisLaporan.NamaSalah ? Nama : InstansiBenar,
            NomorSk,
            Tanggal.Tampil(TanggalSk!.Value),
            Keterangan ?? "tidak diisi");
}
