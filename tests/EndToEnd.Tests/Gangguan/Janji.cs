using EPupns.Core.Berkas;
using EPupns.Core.Helpdesk;
using EPupns.Core.Jejak;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Percakapan;
using EPupns.EndToEnd.Tests.Gangguan.Beban;
using EPupns.Uji;
using Microsoft.EntityFrameworkCore;

namespace EPupns.EndToEnd.Tests.Gangguan;

/// <summary>Compares what people were told with what the database holds: nothing less, nothing more, nothing twice.</summary>
internal static class Janji
{
    public static async Task PeriksaAsync(Panggung panggung, IReadOnlyList<OrangBeban> orang)
    {
        foreach (var satu in orang)
        {
            satu.Obrolan.Tutup();
        }

        await PendaftaranAsync(panggung.Basis, [.. orang.SelectMany(o => o.Pendaftaran)]);
        await PengaduanAsync(panggung, [.. orang.SelectMany(o => o.Pengaduan)]);
        var langkah = await panggung.Basis.BacaAsync(db => db.Set<BarisPercakapan>().ToDictionaryAsync(p => p.Alamat, p => p.Langkah));
        Assert.Equal(orang.ToDictionary(o => $"{o.Obrolan.Id}", o => o.Obrolan.Langkah), langkah);
    }

    private static async Task PendaftaranAsync(BasisData basis, IReadOnlyList<Pendaftaran> diceritakan)
    {
        var ada = await basis.BacaAsync(db => db.Set<Registrasi>().ToListAsync());
        var jejak = await basis.BacaAsync(db => db.Set<BarisJejak>().Where(j => j.Tindakan == "registrasi.dibuat").Select(j => j.Nip).ToListAsync());

        Assert.Equal(diceritakan.OrderBy(p => p.Nip), ada.OrderBy(r => r.Nip).Select(r => new Pendaftaran(r.Nip, r.Surel!, r.Pertanyaan, r.Nomor)));
        Assert.Equal(diceritakan.Select(p => p.Nip).Order(), jejak.Order());
    }

    private static async Task PengaduanAsync(Panggung panggung, IReadOnlyList<Pengaduan> diceritakan)
    {
        var ada = await panggung.Basis.BacaAsync(db => db.Set<Laporan>().ToListAsync());
        var sidik = await panggung.Basis.BacaAsync(db => db.Set<BerkasTersimpan>().Select(b => b.Sidik).ToListAsync());
        var berkas = Directory.EnumerateFiles(panggung.FolderBerkas, "*", SearchOption.AllDirectories).Select(Path.GetFileName).ToList();

        Assert.Equal(diceritakan.Select(p => p.Nomor).Order(), ada.Select(l => l.Nomor).Order());
        Assert.All(diceritakan, p => Assert.Single(ada, l => l.Nomor == p.Nomor && l.Nip == p.Nip && l.BerkasSidik == p.Sidik && l.Isi.Contains(p.Keterangan, StringComparison.Ordinal)));
        Assert.Equal(diceritakan.Select(p => p.Sidik).OfType<string>().Order(), sidik.Order());
        Assert.Empty(sidik.Except(berkas!));
    }
}
