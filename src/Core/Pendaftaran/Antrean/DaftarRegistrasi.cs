using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pendaftaran.Antrean;

/// <summary>
/// The list of registrations of an officer (features.md V2). Pages by position (keyset): page 2,000 costs what page 1 does, and a
/// row that leaves the list while it is being worked through makes no other row slip by unseen.
/// </summary>
public sealed class DaftarRegistrasi(EPupnsDb db)
{
    /// <summary>One page of what the officer may see.</summary>
    public async Task<HalamanRegistrasi> AmbilAsync(SaringanRegistrasi saringan, Petugas petugas, CancellationToken batal)
    {
        var semua = Saring(CakupanPetugas.Terapkan(db.Set<Registrasi>().AsNoTracking(), petugas), saringan);
        var jumlah = await semua.GroupBy(r => r.Keadaan).Select(g => new { g.Key, Banyak = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Banyak, batal);
        var terpilih = saringan.Keadaan is { } keadaan ? semua.Where(r => r.Keadaan == keadaan) : semua;
        var mundur = saringan.Setelah is null && saringan.Sebelum is not null;
        var batas = saringan.Setelah ?? saringan.Sebelum;
        var baris = await Potong(terpilih, saringan.Urut, batas, mundur)
            .Take(saringan.Ukuran + 1)
            .Select(r => new BarisRegistrasi(r.Id, r.Nomor, r.Nip, r.Nama, r.InstansiKode, r.UnitKerja, r.TanggalDaftar, r.Keadaan, r.NikBelumDiperiksa))
            .ToListAsync(batal);
        var halaman = Potongan.Ambil(baris, saringan.Ukuran, mundur, batas is not null);
        return new HalamanRegistrasi(halaman.Baris, halaman.AdaSebelum, halaman.AdaSetelah, jumlah);
    }

    private static IQueryable<Registrasi> Saring(IQueryable<Registrasi> registrasi, SaringanRegistrasi saringan)
    {
        if (saringan.InstansiKode is { } instansi)
        {
            registrasi = registrasi.Where(r => r.InstansiKode == instansi);
        }

        if (saringan.HanyaNikBelumDiperiksa)
        {
            registrasi = registrasi.Where(r => r.NikBelumDiperiksa);
        }

        if (saringan.Cari?.Trim() is not { Length: > 0 } cari)
        {
            return registrasi;
        }

        var angka = string.Concat(cari.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '.')));
        if (angka.Length > 0 && angka.All(char.IsAsciiDigit))
        {
            return registrasi.Where(r => r.Nomor.StartsWith(angka) || r.Nip.StartsWith(angka));
        }

        var besar = cari.ToUpperInvariant();
        return registrasi.Where(r => r.Nama.ToUpper().Contains(besar));
    }

    private static IQueryable<Registrasi> Potong(IQueryable<Registrasi> registrasi, UrutanRegistrasi urut, PosisiDaftar? batas, bool mundur)
    {
        var turun = (urut == UrutanRegistrasi.Terbaru) != mundur;
        if (batas is not null)
        {
            registrasi = Melewati(registrasi, urut, batas, turun);
        }

        return (urut == UrutanRegistrasi.Nama, turun) switch
        {
            (true, false) => registrasi.OrderBy(r => r.Nama).ThenBy(r => r.Nomor),
            (true, true) => registrasi.OrderByDescending(r => r.Nama).ThenByDescending(r => r.Nomor),
            (false, false) => registrasi.OrderBy(r => r.TanggalDaftar).ThenBy(r => r.Nomor),
            (false, true) => registrasi.OrderByDescending(r => r.TanggalDaftar).ThenByDescending(r => r.Nomor),
        };
    }

    private static IQueryable<Registrasi> Melewati(IQueryable<Registrasi> registrasi, UrutanRegistrasi urut, PosisiDaftar batas, bool turun)
    {
        var (nama, waktu, nomor) = (batas.Kunci, batas.Waktu, batas.Nomor);
        return (urut == UrutanRegistrasi.Nama, turun) switch
        {
            (true, false) => registrasi.Where(r => r.Nama.CompareTo(nama) > 0 || (r.Nama == nama && r.Nomor.CompareTo(nomor) > 0)),
            (true, true) => registrasi.Where(r => r.Nama.CompareTo(nama) < 0 || (r.Nama == nama && r.Nomor.CompareTo(nomor) < 0)),
            (false, false) => registrasi.Where(r => r.TanggalDaftar > waktu || (r.TanggalDaftar == waktu && r.Nomor.CompareTo(nomor) > 0)),
            (false, true) => registrasi.Where(r => r.TanggalDaftar < waktu || (r.TanggalDaftar == waktu && r.Nomor.CompareTo(nomor) < 0)),
        };
    }
}
