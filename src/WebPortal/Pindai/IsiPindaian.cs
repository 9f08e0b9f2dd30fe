using System.Text.RegularExpressions;
using EPupns.Core.Dasar;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Bukti;

namespace EPupns.WebPortal.Pindai;

/// <summary>What a paper or a person gave to find a registration by.</summary>
/// <param name="Nomor">Registration number; null when only the NIP was given.</param>
/// <param name="Nip">NIP; null when only the number was given.</param>
/// <param name="KodePeriksa">The short check code, when it was typed behind the number.</param>
/// <param name="Cetakan">Which print of the proof of registration it is, when the signature was checked.</param>
/// <param name="Kiriman">Which sending the proof of sending is about, when the signature was checked.</param>
/// <param name="Selesai">It is a proof of completion whose signature was checked.</param>
public sealed partial record IsiPindaian(string? Nomor, string? Nip, string? KodePeriksa = null, int? Cetakan = null, int? Kiriman = null, bool Selesai = false)
{
    /// <summary>
    /// Reads the QR code (an address or the bare code), a registration number with or without its check code, or a NIP. Mistakes:
    /// <c>pindai.nomor</c> (the check digit disagrees), <c>pindai.angka</c>, and those of the signed code.
    /// </summary>
    public static Hasil<IsiPindaian> Baca(string teks, TandaBukti tandaBukti)
    {
        var kode = KodeDari(teks);
        var pasangan = DenganKodePeriksa().Match(kode.ToUpperInvariant());
        var angka = Angka(pasangan.Success ? pasangan.Groups["nomor"].Value : kode);
        if (pasangan.Success && angka.Length == NomorRegistrasi.Panjang)
        {
            return Nomor12(angka, $"{pasangan.Groups["kiri"].Value}-{pasangan.Groups["kanan"].Value}");
        }

        angka = Angka(kode);
        return angka.All(char.IsAsciiDigit) ? HanyaAngka(angka) : DariTandaTangan(kode, tandaBukti);
    }

    /// <summary>The code in an address of this or another portal; anything else as it is.</summary>
    public static string KodeDari(string teks)
    {
        var rapi = teks.Trim();
        var awal = rapi.LastIndexOf("/cek/", StringComparison.OrdinalIgnoreCase);
        return awal < 0 ? rapi : rapi[(awal + "/cek/".Length)..].Split('?', '#')[0].Trim('/');
    }

    private static Hasil<IsiPindaian> HanyaAngka(string angka) => angka.Length switch
    {
        NomorRegistrasi.Panjang => Nomor12(angka, null),
        Core.Dasar.Nip.Panjang => new IsiPindaian(null, angka),
        _ => new Kesalahan("pindai.angka", $"Nomor registrasi terdiri dari 12 angka dan NIP dari 18 angka; yang Anda ketik {angka.Length}."),
    };

    private static Hasil<IsiPindaian> Nomor12(string angka, string? kodePeriksa) => Luhn.Sah(angka)
        ? new IsiPindaian(angka, null, kodePeriksa)
        : new Kesalahan("pindai.nomor", "Nomor registrasi salah ketik. Mohon periksa lagi angkanya.");

    private static Hasil<IsiPindaian> DariTandaTangan(string kode, TandaBukti tandaBukti)
    {
        if (tandaBukti.PeriksaKirim(kode) is { } kirim)
        {
            return kirim.Kesalahan is { } palsu ? palsu : new IsiPindaian(kirim.Nilai.Nomor, kirim.Nilai.Nip, Kiriman: kirim.Nilai.Ke);
        }

        if (tandaBukti.PeriksaSelesai(kode) is { } selesai)
        {
            return selesai.Kesalahan is { } palsu ? palsu : new IsiPindaian(selesai.Nilai.Nomor, selesai.Nilai.Nip, Selesai: true);
        }

        var bukti = tandaBukti.Periksa(kode);
        return bukti.Kesalahan is { } kesalahan ? kesalahan : new IsiPindaian(bukti.Nilai.Nomor, bukti.Nilai.Nip, Cetakan: bukti.Nilai.Cetakan);
    }

    private static string Angka(string teks) => string.Concat(teks.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '.')));

    // The letters and digits of check codes, which leave out those that look alike.
    [GeneratedRegex(@"^(?<nomor>[\d .-]*\d)[ ,/]+(?<kiri>[AC-HJ-NP-RT-Y34679]{3})-?(?<kanan>[AC-HJ-NP-RT-Y34679]{3})\z")]
    private static partial Regex DenganKodePeriksa();
}
