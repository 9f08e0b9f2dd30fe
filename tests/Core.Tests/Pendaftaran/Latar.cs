using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Pendaftaran.Pembukaan;
using EPupns.Core.Pendaftaran.Peserta;
using EPupns.Core.Referensi;
using EPupns.Uji;
using Microsoft.Extensions.DependencyInjection;

namespace EPupns.Core.Tests.Pendaftaran;

/// <summary>What a registration needs around it: an instansi of its own, open by default, and somebody in it.</summary>
internal static class Latar
{
    private static int _urut;

    public static Pelaku Pelaku { get; } = Pelaku.Pns("-", "uji");

    public static string InstansiBaru() => $"8{Interlocked.Increment(ref _urut):D6}";

    public static async Task<Pns> SiapkanPnsAsync(this BasisData basis, bool dibuka = true, bool wajib = true, Action<Pns>? ubah = null)
    {
        var kode = InstansiBaru();
        var pns = DataUji.BuatPns(p =>
        {
            (p.InstansiKode, p.KedudukanHukum) = (kode, null);
            ubah?.Invoke(p);
        });
        await basis.TambahAsync(
            pns,
            new Instansi { Kode = kode, Nama = $"Pemerintah Kab. Contoh {kode}", Jenis = "D" },
            new PengaturanInstansi { InstansiKode = kode, Dibuka = dibuka, WajibVerifikasi = wajib });
        return pns;
    }

    /// <summary>Somebody who is registered and waits.</summary>
    public static async Task<Registrasi> SiapkanRegistrasiAsync(this BasisData basis, Action<Registrasi>? ubah = null)
    {
        var registrasi = DataUji.BuatRegistrasi(ubah);
        await basis.TambahAsync(registrasi);
        return registrasi;
    }

    /// <summary>Runs a use-case in a scope of its own, as a page or a worker does.</summary>
    public static Task<T> PakaiAsync<TLayanan, T>(this BasisData basis, Func<TLayanan, Task<T>> kerja)
        where TLayanan : notnull => basis.Layanan.PakaiAsync(kerja);

    public static async Task<T> PakaiAsync<TLayanan, T>(this ServiceProvider proses, Func<TLayanan, Task<T>> kerja)
        where TLayanan : notnull
    {
        await using var lingkup = proses.CreateAsyncScope();
        return await kerja(lingkup.ServiceProvider.GetRequiredService<TLayanan>());
    }

    public static Permohonan Permohonan(Pns pns) =>
        new(pns.Nip, "pevita@gmail.com", "hash-sandi", "hash-ibu", "Siapakah artis favorit saya?", "hash-jawaban", NikBelumDiperiksa: false, PercakapanId: Guid.NewGuid());

    public static Petugas Verifikator(string instansi, Action<Petugas>? ubah = null)
    {
        var petugas = new Petugas { NamaPengguna = $"p{Guid.NewGuid():N}", Nama = "Siti Rahayu", Peran = Peran.VerifikatorRegistrasi, InstansiKode = instansi };
        ubah?.Invoke(petugas);
        return petugas;
    }
}
