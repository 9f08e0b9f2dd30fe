using EPupns.Core.Data;
using EPupns.Core.Formulir;
using EPupns.Core.Kepegawaian;
using EPupns.Core.Pendaftaran;
using EPupns.Core.Referensi;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Pengisian;

/// <summary>A person's form as it stands: SAPK's values and what was written beside them.</summary>
/// <param name="Sapk">SAPK alone.</param>
/// <param name="Kini">The answers over SAPK's values.</param>
/// <param name="Versi">Version of each document by section and record; a missing one is 0.</param>
public sealed record BorangTerbaca(Borang Sapk, Borang Kini, IReadOnlyDictionary<(string Bagian, string Kunci), int> Versi)
{
    /// <summary>SAPK's records that the person proposes to delete: no longer in <see cref="Kini"/>.</summary>
    public IReadOnlySet<(string Bagian, string Kunci)> UsulHapus { get; init; } = new HashSet<(string, string)>();

    /// <summary>The person's own records that were taken away, the last one first: they can be brought back.</summary>
    public IReadOnlyList<(string Bagian, CatatanIsi Catatan)> Terhapus { get; init; } = [];
}

/// <summary>Reads a person's form (features.md F2).</summary>
public sealed class BacaBorang(EPupnsDb db, DefinisiFormulir definisi, CatatanTerbuka terbuka, BacaRujukan rujukan)
{
    private static readonly KueriSiap<Guid, MilikSapk> DiSapk = new((db, id) => db.Set<Registrasi>().Where(r => r.Id == id)
        .LeftJoin(db.Set<Pns>().AsNoTracking(), r => r.Nip, p => p.Nip, (_, p) => new MilikSapk(p)));

    private readonly Dictionary<Guid, Borang> _sapk = [];

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidOperationException">There is no such registration.</exception>
    public async Task<BorangTerbaca> JalankanAsync(Guid registrasiId, CancellationToken batal)
    {
        var sapk = await SapkAsync(registrasiId, batal);
        var catatan = await terbuka.SemuaAsync(registrasiId, batal);
        var kini = definisi.Bagian.ToDictionary(b => b.Kode, b => Gabung(b, sapk, [.. catatan.Where(c => c.Bagian == b.Kode)]));
        var baris = await RincianAsync(kini, batal);
        var borang = new Borang(kini) { NamaBaris = (daftar, kode) => baris(daftar, kode)?.Nama };
        return new BorangTerbaca(sapk, definisi.Turunkan(borang, new Konteks(default) { Rujukan = baris }), catatan.ToDictionary(c => (c.Bagian, c.Kunci), c => c.Versi))
        {
            UsulHapus = catatan.Where(c => c.Dihapus && sapk.Catatan(definisi.AmbilBagian(c.Bagian)).Any(s => s.Id == c.Kunci)).Select(c => (c.Bagian, c.Kunci)).ToHashSet(),
            Terhapus = [.. catatan.Where(c => c.Dihapus && !c.BacaIsi().Hampa && sapk.Catatan(definisi.AmbilBagian(c.Bagian)).All(s => s.Id != c.Kunci)).Reverse()
                .Select(c => (c.Bagian, Satu(definisi.AmbilBagian(c.Bagian), Isi.Kosong, c)))],
        };
    }

    // Within one turn SAPK says the same.
    private async Task<Borang> SapkAsync(Guid registrasiId, CancellationToken batal)
    {
        if (!_sapk.TryGetValue(registrasiId, out var sapk))
        {
            var milik = await DiSapk.SatuAsync(db, registrasiId, batal) ?? throw new InvalidOperationException("Tidak ada registrasi itu.");
            _sapk[registrasiId] = sapk = BorangSapk.Baca(definisi, milik.Pns);
        }

        return sapk;
    }

    /// <summary>Completeness of each section that concerns the person (features.md F7).</summary>
    public async Task<IReadOnlyList<KelengkapanBagian>> KelengkapanAsync(Guid registrasiId, CancellationToken batal) =>
        Kelengkapan.Hitung(definisi, (await JalankanAsync(registrasiId, batal)).Kini);

    // Derived fields follow rows of the lists: one query for all of them, none when there are no codes.
    private async Task<Func<string, string, RujukanTerbaca?>> RincianAsync(IReadOnlyDictionary<string, IReadOnlyList<CatatanIsi>> isi, CancellationToken batal) =>
        await rujukan.MuatAsync(definisi.Bagian.SelectMany(b => b.Isian.OfType<IsianRujukan>().Where(i => i.Menentukan)
            .SelectMany(i => isi[b.Kode].Select(c => c.Isi[i]).OfType<string>().Select(kode => (i.NamaDaftar, kode)))), batal);

    // SAPK's records and those that the person added, in the order of the section.
    private static IReadOnlyList<CatatanIsi> Gabung(Bagian bagian, Borang sapk, IReadOnlyList<CatatanPengisian> catatan)
    {
        var tulisan = catatan.ToDictionary(c => c.Kunci);
        var dasar = sapk.Catatan(bagian);
        var kunci = dasar.Select(d => d.Id).ToHashSet();
        return bagian.Urutkan(
        [
            .. dasar.Where(d => tulisan.GetValueOrDefault(d.Id)?.Dihapus != true).Select(d => tulisan.GetValueOrDefault(d.Id) is { } t ? Satu(bagian, d.Isi, t) : d with { Isi = bagian.Rapikan(d.Isi) }),
            // A record of which every answer was taken back is none.
            .. catatan.Where(c => !c.Dihapus && !kunci.Contains(c.Kunci) && (!c.BacaIsi().Hampa || c.BacaMenunggu().Count > 0)).Select(c => Satu(bagian, Isi.Kosong, c)),
        ]);
    }

    // What was written beside SAPK counts as looked at, too.
    private static CatatanIsi Satu(Bagian bagian, Isi dasar, CatatanPengisian tulisan)
    {
        var (isi, menunggu) = (tulisan.BacaIsi(), tulisan.BacaMenunggu());
        return new CatatanIsi(tulisan.Kunci, bagian.Rapikan(isi.Diatas(dasar)), tulisan.BacaSesuai().Concat(isi.Nilai.Keys).Concat(isi.Dikosongkan).Concat(menunggu.Keys).ToHashSet()) { Menunggu = menunggu };
    }

    private sealed record MilikSapk(Pns? Pns);
}
