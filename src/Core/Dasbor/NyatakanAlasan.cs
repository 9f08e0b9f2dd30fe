using EPupns.Core.Akun.AkunPetugas;
using EPupns.Core.Dasar;
using EPupns.Core.Data;
using EPupns.Core.Jejak;
using EPupns.Core.Pengisian;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Dasbor;

/// <summary>An officer certifies why somebody of theirs does not take part, or takes that back (leap 11). It changes nothing for the person: who registers after all is counted as registered.</summary>
public sealed class NyatakanAlasan(EPupnsDb db, Transaksi transaksi, Catatan jejak, TimeProvider waktu)
{
    /// <summary>Certifies it.</summary>
    /// <returns>It, or <c>belum_ikut.tidak_ada belum_ikut.terdaftar belum_ikut.sudah belum_ikut.sebab belum_ikut.sejak belum_ikut.catatan</c>.</returns>
    public async Task<Hasil<AlasanBelumIkut>> JalankanAsync(string nip, SebabBelumIkut? sebab, string? sejak, string? catatan, Petugas petugas, CancellationToken batal)
    {
        if (await CariAsync(nip, petugas, batal) is null)
        {
            return TidakAda();
        }

        var rapi = catatan?.ReplaceLineEndings(" ").Trim() is { Length: > 0 } isi ? isi : null;
        var hari = Tanggal.HariWib(waktu.GetUtcNow());
        var dibaca = Tanggal.Baca(sejak, hari);
        if (sebab is not { } dipilih || !Enum.IsDefined(dipilih))
        {
            return new Kesalahan("belum_ikut.sebab", "Pilih salah satu sebabnya.", "sebab");
        }

        if (!dibaca.Berhasil || dibaca.Nilai > hari)
        {
            return new Kesalahan("belum_ikut.sejak", "Tulis sejak kapan, misalnya 01-03-2015; tidak boleh sesudah hari ini.", "sejak");
        }

        if (rapi?.Length > AlasanBelumIkut.PanjangCatatan)
        {
            return new Kesalahan("belum_ikut.catatan", $"Catatan paling banyak {AlasanBelumIkut.PanjangCatatan} huruf; yang Anda tulis {rapi.Length}.", "catatan");
        }

        try
        {
            return await transaksi.JalankanAsync(() => TulisAsync(nip, dipilih, dibaca.Nilai, rapi, petugas, batal), batal);
        }
        catch (DbUpdateException)
        {
            return Sudah();
        }
    }

    /// <summary>Takes it back.</summary>
    /// <returns>It, or <c>belum_ikut.tidak_ada</c> when the person is not theirs, <c>belum_ikut.belum</c> when nothing stands.</returns>
    public Task<Hasil<AlasanBelumIkut>> CabutAsync(string nip, Petugas petugas, CancellationToken batal) => transaksi.JalankanAsync<Hasil<AlasanBelumIkut>>(
        async () =>
        {
            if (await CariAsync(nip, petugas, batal) is null)
            {
                return TidakAda();
            }

            if (await Berlaku(nip).SingleOrDefaultAsync(batal) is not { } alasan)
            {
                return new Kesalahan("belum_ikut.belum", "Belum ada alasan yang dinyatakan, atau baru saja dicabut.");
            }

            alasan.DicabutPada = waktu.GetUtcNow();
            jejak.Tulis(PelakuPetugas.Dari(petugas, "portal"), "belum_ikut.dicabut", $"pns:{nip}", nip, sebelum: Untuk(alasan));
            return alasan;
        },
        batal);

    private async Task<Hasil<AlasanBelumIkut>> TulisAsync(string nip, SebabBelumIkut sebab, DateOnly sejak, string? catatan, Petugas petugas, CancellationToken batal)
    {
        if (await CariAsync(nip, petugas, batal) is not { } orang)
        {
            return TidakAda();
        }

        if (orang.Tahap != TahapPeserta.BelumDaftar)
        {
            return new Kesalahan("belum_ikut.terdaftar", "Orang ini sudah mendaftar, jadi tidak perlu alasan.");
        }

        if (await Berlaku(nip).AnyAsync(batal))
        {
            return Sudah();
        }

        var baru = new AlasanBelumIkut { Nip = nip, InstansiKode = orang.InstansiKode, Sebab = sebab, Sejak = sejak, Catatan = catatan, PetugasId = petugas.Id, Waktu = waktu.GetUtcNow() };
        db.Add(baru);
        jejak.Tulis(PelakuPetugas.Dari(petugas, "portal"), "belum_ikut.dinyatakan", $"pns:{nip}", nip, catatan, sesudah: Untuk(baru));
        return baru;
    }

    private async Task<PesertaTahap?> CariAsync(string nip, Petugas petugas, CancellationToken batal) =>
        petugas.Peran.Boleh(Wewenang.NyatakanBelumIkut) && CakupanDasbor.Dari(petugas) is { } cakupan
            ? await cakupan.Terapkan(db.Peserta(), db.Set<Instansi>()).SingleOrDefaultAsync(p => p.Nip == nip, batal)
            : null;

    private IQueryable<AlasanBelumIkut> Berlaku(string nip) => db.Set<AlasanBelumIkut>().Where(a => a.Nip == nip && a.DicabutPada == null);

    private static object Untuk(AlasanBelumIkut alasan) => new { sebab = alasan.Sebab.ToString(), alasan.Sejak, alasan.Catatan };

    private static Kesalahan TidakAda() => new("belum_ikut.tidak_ada", "Orang itu tidak ada dalam daftar Anda.");

    private static Kesalahan Sudah() => new("belum_ikut.sudah", "Alasannya sudah dinyatakan. Cabut dulu bila keliru, lalu nyatakan lagi.");
}
