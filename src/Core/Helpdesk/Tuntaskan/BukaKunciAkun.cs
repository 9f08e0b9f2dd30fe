using EPupns.Core.Akun.Batas;
using EPupns.Core.Dasar;
using EPupns.Core.Jejak;
using EPupns.Core.Pemulihan;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Masuk;

namespace EPupns.Core.Helpdesk;

/// <summary>Opens an account whose login or recovery was closed by wrong guesses. The count of the chat and of the address that guessed stays.</summary>
public sealed class BukaKunciAkun(TindakLaporan tindak, OrangLaporan orang, Pembatas pembatas, Catatan jejak)
{
    /// <summary>Until when login or recovery is closed; null when neither is.</summary>
    public Task<DateTimeOffset?> TerkunciSampaiAsync(Registrasi registrasi, CancellationToken batal) => pembatas.IntipAsync(Kunci(registrasi), batal);

    /// <summary>Opens both.</summary>
    /// <returns>The report, or what <see cref="TindakLaporan.JalankanAsync"/> says, or <c>akun.tidak_ada</c>, <c>akun.tidak_terkunci</c>.</returns>
    public Task<Hasil<Laporan>> JalankanAsync(string nomor, Penangan penangan, CancellationToken batal) => tindak.JalankanAsync(
        nomor, penangan,
        async laporan =>
        {
            if (await orang.RegistrasiAsync(laporan, penangan.Petugas, batal) is not { } registrasi)
            {
                return new Kesalahan("akun.tidak_ada", "Registrasi orang ini tidak ada, atau bukan wewenang Anda.");
            }

            if (await TerkunciSampaiAsync(registrasi, batal) is not { } sampai)
            {
                return new Kesalahan("akun.tidak_terkunci", "Akun ini tidak sedang terkunci.");
            }

            foreach (var kunci in Kunci(registrasi))
            {
                await pembatas.BerhasilAsync(kunci, batal);
            }

            jejak.Tulis(penangan.Pelaku, "akun.kunci_dibuka", $"registrasi:{registrasi.Nomor}", registrasi.Nip, $"laporan {nomor}", sebelum: new { terkunci = sampai });
            return "Kunci akun sudah dibuka. Silakan masuk lagi dengan /masuk; bila kata sandi atau jawabannya lupa, ketik /lupa.";
        },
        batal);

    private static string[] Kunci(Registrasi registrasi) => [MasukPns.KunciAkun(registrasi.Nomor), BuktikanDiri.Kunci(registrasi.Nip)];
}
