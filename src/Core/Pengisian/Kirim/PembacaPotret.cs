using System.Text.Json;
using EPupns.Core.Formulir;

namespace EPupns.Core.Pengisian;

/// <summary>Reads what <see cref="PenulisPotret"/> wrote.</summary>
internal static class PembacaPotret
{
    public static BorangDiperiksa Baca(DefinisiFormulir definisi, string potret, DateOnly hari)
    {
        using var json = JsonDocument.Parse(potret);
        var nama = json.RootElement.GetProperty("nama").EnumerateObject()
            .SelectMany(d => d.Value.EnumerateObject().Select(k => (Kunci: (d.Name, k.Name), Nama: k.Value[0].GetString()!, Label: k.Value[1].GetString()!)))
            .ToDictionary(n => n.Kunci, n => (n.Nama, n.Label));
        var bagian = json.RootElement.GetProperty("bagian").EnumerateArray().ToDictionary(b => b.GetProperty("kode").GetString()!);
        var kini = new Borang(bagian.ToDictionary(b => b.Key, b => Catatan(b.Value.GetProperty("catatan"))))
        {
            NamaBaris = (daftar, kode) => nama.TryGetValue((daftar, kode), out var n) ? n.Nama : null,
        };
        var borang = new BorangTerbaca(new Borang(bagian.ToDictionary(b => b.Key, b => Sapk(b.Value.GetProperty("sapk")))), kini, new Dictionary<(string, string), int>())
        {
            UsulHapus = bagian.SelectMany(b => b.Value.GetProperty("usul_hapus").EnumerateArray().Select(k => (b.Key, k.GetString()!))).ToHashSet(),
        };
        var konteks = new Konteks(hari, (daftar, kode) => nama.TryGetValue((daftar, kode), out var n) ? n.Label : null) { Sapk = borang.Sapk };
        return new BorangDiperiksa(borang, konteks, Kelengkapan.Hitung(definisi, kini), [.. json.RootElement.GetProperty("temuan").EnumerateArray().Select(Temuan)])
        {
            UntukVerifikator = [.. json.RootElement.GetProperty("untuk_verifikator").EnumerateArray().Select(Temuan)], Berkas = BerkasPotret.Baca(json.RootElement),
        };
    }

    private static IReadOnlyList<CatatanIsi> Catatan(JsonElement daftar) =>
    [
        .. daftar.EnumerateArray().Select(c => new CatatanIsi(
            c.GetProperty("id").GetString()!, Isi.DariJson(c.GetProperty("isi")), c.GetProperty("sesuai").EnumerateArray().Select(s => s.GetString()!).ToHashSet())
        {
            Menunggu = c.GetProperty("menunggu").EnumerateObject().ToDictionary(m => m.Name, m => new MenungguDaftar(m.Value[0].GetString()!, m.Value[1].GetString()!)),
        }),
    ];

    private static IReadOnlyList<CatatanIsi> Sapk(JsonElement daftar) =>
        [.. daftar.EnumerateArray().Select(c => new CatatanIsi(c.GetProperty("id").GetString()!, Isi.DariJson(c.GetProperty("isi"))))];

    private static TemuanDijelaskan Temuan(JsonElement t) => new(
        new Temuan(
            t.GetProperty("aturan").GetString()!, (Berat)t.GetProperty("berat").GetInt32(), t.GetProperty("bagian").GetString()!, t.GetProperty("catatan").GetString()!,
            t.GetProperty("isian").GetString()!, t.GetProperty("pesan").GetString()!),
        t.GetProperty("penjelasan").GetString());
}
