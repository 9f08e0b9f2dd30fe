using System.Security.Cryptography;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Referensi.Impor;
using EPupns.Core.Referensi.Katalog;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Referensi.Kelola;

/// <summary>A row of a list as somebody typed it.</summary>
/// <param name="Daftar">Code of the list.</param>
/// <param name="Kode">Code of the row that is changed; null for a new one.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Induk">Code of the row above; empty at the top.</param>
/// <param name="Jenis">Its kind, where the list has kinds.</param>
/// <param name="Alias">Other names, separated by semicolons or lines.</param>
/// <param name="Aktif">False retires it.</param>
/// <param name="Instansi">Of a list that each instansi has for itself: whose row it is.</param>
public sealed record IsianRujukan(string Daftar, string? Kode, string? Nama, string? Induk, string? Jenis, string? Alias, bool Aktif, string? Instansi);

/// <summary>Adds, renames, moves and retires a row of a reference list, and gives it other names (features.md A1, A3). Codes are never reused and rows never deleted.</summary>
public sealed class UbahRujukan(EPupnsDb db, Transaksi transaksi, PenulisRujukan penulis, Catatan jejak)
{
    private const int PanjangNama = 250;
    private const int PanjangAlias = 500;
    private const int TingkatTerdalam = 50;

    /// <summary>The list, when somebody bound to <paramref name="instansi"/> may change it: an instansi its own trees only, BKN every list.</summary>
    public static DaftarRujukan? Boleh(string? daftar, string? instansi) =>
        daftar is not null && SemuaRujukan.Cari(daftar) is { } mana && mana.Kode != SemuaRujukan.Instansi && (instansi is null || mana.PerInstansi) ? mana : null;

    /// <summary>Writes it.</summary>
    /// <param name="isi">What was typed.</param>
    /// <param name="instansi">What the officer is bound to; null is the country.</param>
    /// <param name="pelaku">Who.</param>
    /// <param name="batal">Stops waiting.</param>
    /// <returns>The row, or <c>rujukan.daftar rujukan.tidak_ada rujukan.nama rujukan.alias rujukan.lain rujukan.jenis rujukan.induk rujukan.lingkar rujukan.instansi</c>.</returns>
    public async Task<Hasil<Rujukan>> JalankanAsync(IsianRujukan isi, string? instansi, Pelaku pelaku, CancellationToken batal)
    {
        if (Boleh(isi.Daftar, instansi) is not { } daftar)
        {
            return new Kesalahan("rujukan.daftar", "Daftar itu tidak ada, atau bukan wewenang Anda.", "daftar");
        }

        var hasil = await transaksi.JalankanAsync(() => TulisAsync(daftar, isi, instansi, pelaku, batal), batal);
        if (hasil.Berhasil)
        {
            await penulis.SelesaikanAsync(daftar, batal);
        }

        return hasil;
    }

    private async Task<Hasil<Rujukan>> TulisAsync(DaftarRujukan daftar, IsianRujukan isi, string? instansi, Pelaku pelaku, CancellationToken batal)
    {
        var ada = isi.Kode is null ? null : await db.Set<Rujukan>().AsNoTracking().FirstOrDefaultAsync(r => r.Daftar == daftar.Kode && r.Kode == isi.Kode, batal);
        if (isi.Kode is not null && (ada is null || (instansi is not null && ada.Instansi != instansi)))
        {
            return new Kesalahan("rujukan.tidak_ada", "Baris itu tidak ada.");
        }

        var pemilik = !daftar.PerInstansi ? null : ada?.Instansi ?? instansi ?? Kosong(isi.Instansi);
        var baru = new Rujukan
        {
            Daftar = daftar.Kode, Kode = ada?.Kode ?? $"P{RandomNumberGenerator.GetString("0123456789", 12)}", Nama = (isi.Nama ?? "").Trim(), Induk = Kosong(isi.Induk), Jenis = Kosong(isi.Jenis) ?? ada?.Jenis,
            Rinci = ada?.Rinci, Instansi = pemilik, Alias = Alias(isi.Alias), Aktif = isi.Aktif,
        };
        if (Salah(daftar, baru, ada) is { } salah)
        {
            return salah;
        }

        if (daftar.PerInstansi && !await db.Set<Instansi>().AnyAsync(i => i.Kode == pemilik, batal))
        {
            return new Kesalahan("rujukan.instansi", "Isi kode instansi pemilik baris ini.", "instansi");
        }

        if (await IndukSalahAsync(daftar, baru, batal) is { } tersesat)
        {
            return tersesat;
        }

        var sebelum = ada is null ? null : Potret(ada);
        await penulis.TulisAsync(daftar, [baru], batal);
        jejak.Tulis(pelaku, ada is null ? "referensi.ditambah" : "referensi.diubah", $"rujukan:{daftar.Kode}/{baru.Kode}", sebelum: sebelum, sesudah: Potret(baru));
        return baru;
    }

    private static object Potret(Rujukan r) => new { r.Nama, r.Induk, r.Jenis, r.Alias, r.Aktif };

    private static Kesalahan? Salah(DaftarRujukan daftar, Rujukan baru, Rujukan? ada) =>
        baru.Nama.Length is 0 or > PanjangNama || !baru.Nama.Any(char.IsLetterOrDigit) || baru.Nama.Any(char.IsControl)
            ? new Kesalahan("rujukan.nama", $"Isi namanya, paling banyak {PanjangNama} huruf.", "nama")
        : baru.Alias?.Length > PanjangAlias ? new Kesalahan("rujukan.alias", $"Nama lain paling banyak {PanjangAlias} huruf seluruhnya.", "alias")
        : ada is not null && NamaLain.Beda(ada.Nama, baru.Nama)
            ? new Kesalahan("rujukan.lain", $"Nama itu jauh berbeda dari \"{ada.Nama}\". Kode tidak boleh berganti arti: nonaktifkan baris ini dan tambahkan baris baru.", "nama")
        : daftar.JenisWajib && (baru.Jenis is null || daftar.NamaJenis!(baru.Jenis) is null) ? new Kesalahan("rujukan.jenis", $"Isi {daftar.KolomJenis} dengan kode yang dikenal.", "jenis")
        : null;

    private async Task<Kesalahan?> IndukSalahAsync(DaftarRujukan daftar, Rujukan baru, CancellationToken batal)
    {
        if (baru.Induk is null)
        {
            return null;
        }

        var (di, sendiri) = (daftar.DaftarInduk, daftar.DaftarInduk == daftar.Kode);
        var kode = baru.Induk;
        for (var tingkat = 0; tingkat < TingkatTerdalam && kode is not null; tingkat++)
        {
            if (sendiri && kode == baru.Kode)
            {
                return new Kesalahan("rujukan.lingkar", "Baris ini tidak dapat dipindahkan ke bawah dirinya sendiri.", "induk");
            }

            var atas = await db.Set<Rujukan>().AsNoTracking().Where(r => r.Daftar == di && r.Kode == kode).Select(r => new { r.Induk, r.Instansi }).FirstOrDefaultAsync(batal);
            if (tingkat == 0 && (atas is null || (daftar.PerInstansi && atas.Instansi != baru.Instansi)))
            {
                return new Kesalahan("rujukan.induk", "Tidak ada baris induk dengan kode itu.", "induk");
            }

            kode = sendiri ? atas?.Induk : null;
        }

        return null;
    }

    private static string? Kosong(string? teks) => string.IsNullOrWhiteSpace(teks) ? null : teks.Trim();

    private static string? Alias(string? teks) =>
        Kosong(string.Join(';', (teks ?? "").Split([';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)));
}
