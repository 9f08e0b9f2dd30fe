using EPupns.Core.Dasar;

namespace EPupns.Core.Akun.AkunPetugas.Kelola;

/// <summary>Another role or another binding. It works with the very next page that the person opens.</summary>
public sealed class UbahHak(PengelolaAkun pengelola, PemeriksaIkatan pemeriksa)
{
    /// <summary>Changes them. Mistakes: those of the account and of the binding, <c>hak.sama</c>.</summary>
    public Task<Hasil<Petugas>> JalankanAsync(Guid id, Peran peran, Ikatan ikatan, Petugas admin, CancellationToken batal) => pengelola.UbahAsync(
        id, admin, "petugas.hak-diubah", null,
        async (sasaran, kini) =>
        {
            var baru = ikatan.Rapi();
            if (!CakupanAkun.BolehMemberi(kini, peran, baru))
            {
                return new Kesalahan("akun.bukan-wewenang", "Peran atau instansi ini di luar wewenang Anda.", "peran");
            }

            if (await pemeriksa.PeriksaAsync(peran, baru, batal) is { } salah)
            {
                return salah;
            }

            if (sasaran.Peran == peran && Ikatan.Dari(sasaran) == baru)
            {
                return new Kesalahan("hak.sama", "Peran dan ikatannya sudah seperti itu.", "peran");
            }

            sasaran.Ikat(peran, baru);
            return null;
        },
        batal);
}
