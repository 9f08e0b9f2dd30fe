using EPupns.Core.Kepegawaian;
using EPupns.Core.Kepegawaian.Demo;
using EPupns.Core.Pendaftaran;

namespace EPupns.Uji;

/// <summary>Rows that are valid by default; a test says only what matters to it.</summary>
public static class DataUji
{
    private static int _urut;

    public static Pns BuatPns(Action<Pns>? ubah = null)
    {
        var pns = PembuatPns.Buat(Interlocked.Increment(ref _urut));
        ubah?.Invoke(pns);
        return pns;
    }

    public static Registrasi BuatRegistrasi(Action<Registrasi>? ubah = null)
    {
        var urut = Interlocked.Increment(ref _urut);
        var registrasi = new Registrasi
        {
            Nomor = $"{urut:D12}",
            Nip = $"{new DateOnly(1965, 1, 1).AddDays(urut % 10_000):yyyyMMdd}2015011001",
            Nama = "PEVITA PEARCE",
            InstansiKode = "3011",
            Keadaan = KeadaanRegistrasi.Terdaftar,
            SandiHash = "hash",
            IbuHash = "hash",
            Pertanyaan = "Siapakah artis favorit saya?",
            JawabanHash = "hash",
            TanggalDaftar = new DateTimeOffset(2015, 9, 1, 2, 0, 0, TimeSpan.Zero),
        };
        ubah?.Invoke(registrasi);
        return registrasi;
    }
}
