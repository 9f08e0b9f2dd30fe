using System.Globalization;
using System.Text.RegularExpressions;
using EPupns.Bot.Percakapan.Teks;
using EPupns.Core.Dasar;
using EPupns.Core.Formulir;

namespace EPupns.Bot.Alur.Periksa;

/// <summary>Several records in one message: read, said back together, put right by number, saved as one step.</summary>
internal sealed partial class AlurPeriksa
{
    // Null when the message tells no more than one.
    private async Task<Pemicu?> BacaDaftarAsync(string teks)
    {
        var (bagian, kunci) = (_ruang.Bagian(Isi), Isi.Kunci);
        var baris = await pembacaFakta.BacaDaftarAsync(_ruang, bagian, teks, Batal);
        if (baris.Count < 2)
        {
            return null;
        }

        if (Dahulukan() is { } dahulu)
        {
            return dahulu;
        }

        Isi.Buka(Isi.Bagian, kunci ?? KunciBaru());
        foreach (var satu in baris)
        {
            // A relative's NIP brings the rest here, too.
            (Isi.Fakta, Isi.BelumJelas) = ([.. satu.Fakta], [.. satu.BelumJelas]);
            await kerabat.LengkapiAsync(Giliran, _ruang, Isi, satu.Fakta, Batal);
            Isi.Beberapa.Add(new BarisPeriksa(Urut(bagian, Isi.Fakta), Isi.BelumJelas));
        }

        var beberapa = Isi.Beberapa;
        Isi.Buka(Isi.Bagian, null);
        Isi.Beberapa = beberapa;
        return await TandaiAsync();
    }

    private async Task<Pemicu?> PutuskanBeberapaAsync()
    {
        if (Masukan.Kode == LayarPeriksa.Simpan.Kode || (Masukan.AdaTeks && YaTidak.Baca(Masukan.Teks) == true))
        {
            return await SimpanBeberapaAsync();
        }

        if (Masukan.Kode == LayarPeriksa.Batal.Kode || Masukan.Lewat || (Masukan.AdaTeks && YaTidak.Baca(Masukan.Teks) == false))
        {
            Isi.Tutup();
            return Pemicu.BagianDipilih;
        }

        return Masukan.AdaTeks && Nomor().Match(Masukan.Teks) is { Success: true } cocok && int.Parse(cocok.Groups["nomor"].ValueSpan, CultureInfo.InvariantCulture) is var nomor && nomor > 0 && nomor <= Isi.Beberapa.Count
            ? await RalatBeberapaAsync(nomor - 1, cocok.Groups["isi"].Value)
            : UlangiBeberapa();
    }

    private Pemicu UlangiBeberapa()
    {
        Giliran.Awali(TeksPeriksa.RalatBeberapa.Dengan(LayarBeberapa.Contoh(_ruang.Bagian(Isi))));
        return Pemicu.Dijajarkan;
    }

    // "2 tanggal lahir 7-8-2012", "hapus 2".
    private async Task<Pemicu?> RalatBeberapaAsync(int urut, string teks)
    {
        var bagian = _ruang.Bagian(Isi);
        if (teks.Trim() is "" or "hapus" or "dihapus")
        {
            Isi.Beberapa.RemoveAt(urut);
            return Isi.Beberapa.Count == 0 ? Pemicu.BagianDipilih : await TandaiAsync();
        }

        var lama = Isi.Beberapa[urut];
        var kalimat = await pembacaFakta.BacaAsync(_ruang, bagian, lama.Fakta.Aggregate(Core.Formulir.Isi.Kosong, (i, f) => i.Dengan(f.Isian, f.Nilai)), teks, Batal);
        if (kalimat.Fakta.Count == 0)
        {
            Giliran.Awali(kalimat.BelumJelas.Count > 0 ? Ujar.Dari(kalimat.BelumJelas[0]) : TeksPeriksa.RalatBeberapa.Dengan(LayarBeberapa.Contoh(_ruang.Bagian(Isi))));
            return Pemicu.Dijajarkan;
        }

        Isi.Beberapa[urut] = new BarisPeriksa(Urut(bagian, [.. lama.Fakta.Where(f => kalimat.Fakta.All(k => k.Isian != f.Isian)), .. kalimat.Fakta]), [.. kalimat.BelumJelas]);
        return await TandaiAsync();
    }

    private async Task<Pemicu?> SimpanBeberapaAsync()
    {
        if (!Isi.Beberapa.Exists(b => b.SudahAda is null && b.Fakta.Count > 0))
        {
            return UlangiBeberapa();
        }

        if (await pengelola.TambahAsync(Giliran, _ruang, Isi, Batal) is { } salah)
        {
            Giliran.Awali(Ujar.Dari(salah.Pesan));
            return Pemicu.Dijajarkan;
        }

        Isi.Tutup();
        return await TersimpanAsync() == Pemicu.Menemukan ? Pemicu.Menemukan : Pemicu.BagianDipilih;
    }

    // Records that are there already are shown and not added again.
    private async Task<Pemicu?> TandaiAsync()
    {
        var bagian = _ruang.Bagian(Isi);
        var ada = _ruang.Borang.Kini.Catatan(bagian).Select((c, urut) => (Ciri: Ciri(bagian, c.Isi), Sebutan: $"sudah ada sebagai catatan {urut + 1}, tidak ditambahkan lagi")).Where(c => c.Ciri is not null).ToList();
        for (var urut = 0; urut < Isi.Beberapa.Count; urut++)
        {
            var ciri = Ciri(bagian, Isi.Beberapa[urut].Fakta.Aggregate(Core.Formulir.Isi.Kosong, (i, f) => i.Dengan(f.Isian, f.Nilai)));
            Isi.Beberapa[urut] = Isi.Beberapa[urut] with { SudahAda = ciri is null ? null : ada.FirstOrDefault(a => a.Ciri == ciri).Sebutan };
            ada.Add((ciri, $"sama dengan nomor {urut + 1}, tidak ditambahkan lagi"));
        }

        _ruang = await pembuka.DenganAsync(_ruang, [.. Isi.Beberapa.SelectMany(b => b.Fakta)], Isi, Batal);
        return Pemicu.Dijajarkan;
    }

    // A section that names nothing to tell records apart has a rule of its own for that; here the beginning and the date of a row serve.
    private static string? Ciri(Bagian bagian, Isi isi)
    {
        List<string> kode = bagian.Pembeda.Count > 0 ? [.. bagian.Pembeda] : bagian is { Pokok: { } pokok, MenurutTanggal: { } tanggal } ? [pokok, tanggal] : [];
        return kode.Count > 0 && kode.TrueForAll(k => isi[k] is not null) ? string.Join('\n', kode.Select(k => isi[k])) : null;
    }

    private static List<FaktaIsian> Urut(Bagian bagian, IEnumerable<FaktaIsian> fakta) => [.. fakta.OrderBy(f => bagian.Isian.ToList().FindIndex(i => i.Kode == f.Isian))];

    [GeneratedRegex(@"^\s*(?:(?<isi>hapus)\s+)?(?:nomor|no\.?)?\s*(?<nomor>\d{1,2})(?:[.):,]|\s|$)\s*(?<isi>.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Nomor();
}
