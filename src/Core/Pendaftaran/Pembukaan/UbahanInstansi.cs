using EPupns.Core.Dasar;

namespace EPupns.Core.Pendaftaran.Pembukaan;

/// <summary>A value to set where it may also be taken away.</summary>
/// <param name="Nilai">The value; null takes it away.</param>
public readonly record struct Setel<T>(T? Nilai)
    where T : struct;

/// <summary>What is to be changed about how an instansi takes part; null leaves a thing as it is.</summary>
public sealed record UbahanInstansi
{
    /// <summary>Last wave there may be.</summary>
    public const int GelombangTerakhir = 99;

    /// <summary>Open or close registration now, whatever the schedule said until now.</summary>
    public bool? Dibuka { get; init; }

    /// <summary>Approval before the first login (C1).</summary>
    public bool? WajibVerifikasi { get; init; }

    /// <summary>SKPD verifies forms that are sent from now on.</summary>
    public bool? Skpd { get; init; }

    /// <summary>BKD does.</summary>
    public bool? Bkd { get; init; }

    /// <summary>Wave.</summary>
    public Setel<int>? Gelombang { get; init; }

    /// <summary>Day of opening.</summary>
    public Setel<DateOnly>? BukaPada { get; init; }

    /// <summary>Last day of registration.</summary>
    public Setel<DateOnly>? TutupPada { get; init; }

    /// <summary>Day until which forms should be sent.</summary>
    public Setel<DateOnly>? KirimSampai { get; init; }

    /// <summary>True when it changes nothing.</summary>
    public bool Kosong => this == new UbahanInstansi();

    /// <summary>
    /// The row as it would be. A schedule whose day is past already opens or closes at once, unless the change says itself whether
    /// registration is open.
    /// </summary>
    internal PengaturanInstansi Pada(PengaturanInstansi baris, DateTimeOffset kini)
    {
        var hasil = baris.Salin();
        hasil.WajibVerifikasi = WajibVerifikasi ?? baris.WajibVerifikasi;
        hasil.TanpaSkpd = !(Skpd ?? !baris.TanpaSkpd);
        hasil.TanpaBkd = !(Bkd ?? !baris.TanpaBkd);
        hasil.Gelombang = Gelombang is { } gelombang ? gelombang.Nilai : baris.Gelombang;
        hasil.BukaPada = BukaPada is { } buka ? buka.Nilai : baris.BukaPada;
        hasil.TutupPada = TutupPada is { } tutup ? tutup.Nilai : baris.TutupPada;
        hasil.KirimSampai = KirimSampai is { } kirim ? kirim.Nilai : baris.KirimSampai;
        var jadwalBaru = (hasil.BukaPada, hasil.TutupPada) != (baris.BukaPada, baris.TutupPada);
        hasil.Dibuka = Dibuka ?? (jadwalBaru ? JadwalInstansi.Menurut(hasil, DateTimeOffset.MinValue, kini) : null) ?? baris.Dibuka;
        return hasil;
    }

    /// <summary>What is wrong with the row as it would be; null when nothing is.</summary>
    internal static Kesalahan? Periksa(PengaturanInstansi baris) => baris switch
    {
        { Gelombang: < 1 or > GelombangTerakhir } => new Kesalahan("gelombang.batas", $"Gelombang adalah angka 1 sampai {GelombangTerakhir}.", "gelombang"),
        { BukaPada: { } buka, TutupPada: { } tutup } when tutup < buka =>
            new Kesalahan("jadwal.terbalik", $"Hari terakhir pendaftaran ({Tanggal.Tampil(tutup)}) mendahului hari pembukaan ({Tanggal.Tampil(buka)}).", "tutup"),
        { BukaPada: { } buka, KirimSampai: { } kirim } when kirim < buka =>
            new Kesalahan("jadwal.kirim", $"Batas pengiriman ({Tanggal.Tampil(kirim)}) mendahului hari pembukaan ({Tanggal.Tampil(buka)}).", "kirim"),
        _ => null,
    };
}
