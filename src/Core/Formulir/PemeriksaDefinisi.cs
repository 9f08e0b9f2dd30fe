using System.Text.RegularExpressions;

namespace EPupns.Core.Formulir;

/// <summary>Checks a form when it is loaded: codes, retired codes, shown-if, groups, rules.</summary>
internal static partial class PemeriksaDefinisi
{
    public static IReadOnlyList<string> Periksa(DefinisiFormulir definisi) =>
    [
        .. Kembar(definisi.Bagian.Select(b => b.Kode), "Kode bagian"),
        .. Kembar(definisi.Aturan.Select(a => a.Id), "Nomor aturan"),
        .. definisi.Bagian.SelectMany(Bagian),
        .. definisi.Aturan.SelectMany(a => a.Atas.Where(i => definisi.CariBagian(i.Bagian.Kode)?.CariIsian(i.Isian.Kode) is null)
            .Select(i => $"Aturan {a.Id} menyebut {i.Bagian.Kode}.{i.Isian.Kode} yang tidak ada.")),
        .. definisi.Aturan.Where(a => a.Uraian.Length == 0).Select(a => $"Aturan {a.Id} tidak diuraikan."),
        .. definisi.Aturan.Where(a => a.SelesaiOleh is { } lain && definisi.Aturan.All(x => x.Id != lain)).Select(a => $"Aturan {a.Id} diselesaikan oleh {a.SelesaiOleh} yang tidak ada."),
        .. definisi.Aturan.Where(a => a.Atas.Count == 0).Select(a => $"Aturan {a.Id} tidak menyebut isian."),
        .. definisi.Bagian.SelectMany(b => b.Isian.Where(i => i?.DiubahDi is { } di && definisi.CariBagian(di) is null)
            .Select(i => $"{b.Kode}.{i.Kode} diubah di \"{i.DiubahDi}\" yang tidak ada.")),
    ];

    private static IEnumerable<string> Bagian(Bagian bagian)
    {
        if (bagian.Isian.Any(i => i is null))
        {
            return [$"Bagian {bagian.Kode} dibaca sebelum isiannya ada."];
        }

        return
        [
            .. KodeSah().IsMatch(bagian.Kode) ? Array.Empty<string>() : [$"Kode bagian \"{bagian.Kode}\" tidak sah."],
            .. bagian.Isian.Count > 0 ? Array.Empty<string>() : [$"Bagian {bagian.Kode} tidak memiliki isian."],
            .. Kembar(bagian.Isian.Select(i => i.Kode), $"Kode isian di {bagian.Kode}"),
            .. bagian.Isian.Select(i => i.Kode).Intersect(bagian.KodePensiun).Select(k => $"{bagian.Kode}.{k} memakai kode yang sudah dipensiunkan."),
            .. bagian.Isian.Where(i => !KodeSah().IsMatch(i.Kode)).Select(i => $"Kode isian \"{bagian.Kode}.{i.Kode}\" tidak sah."),
            .. bagian.Isian.Where(i => i.Label.Length is 0 or > 60).Select(i => $"Label {bagian.Kode}.{i.Kode} kosong atau lebih dari 60 huruf."),
            .. bagian.Isian.Where(i => i.Sumber == Sumber.Turunan && i.DiubahDi is null).Select(i => $"{bagian.Kode}.{i.Kode} turunan tetapi tidak mengatakan diubah di mana."),
            .. bagian.Isian.Where(i => i.Turunan is not null && i.Sumber != Sumber.Turunan).Select(i => $"{bagian.Kode}.{i.Kode} dihitung tetapi sumbernya bukan turunan."),
            .. bagian.Pembeda.Append(bagian.MenurutTanggal).Append(bagian.Pokok).OfType<string>().Where(k => bagian.CariIsian(k) is null).Select(k => $"Bagian {bagian.Kode} menyebut \"{k}\" yang tidak ada."),
            .. bagian.Isian.OfType<IsianNip>().SelectMany(n => n.Mengisi).Where(k => bagian.CariIsian(k) is null).Select(k => $"NIP di bagian {bagian.Kode} mengisi \"{k}\" yang tidak ada."),
            .. bagian.Isian.SelectMany((i, urut) => Syarat(bagian, i, urut)),
            .. Kembar(KelompokBerurutan(bagian), $"Kelompok terputus di {bagian.Kode}"),
        ];
    }

    private static IEnumerable<string> Syarat(Bagian bagian, Isian isian, int urut) =>
        isian.TampakBila is { } syarat && !bagian.Isian.Take(urut).Contains(syarat.Atas)
            ? [$"{bagian.Kode}.{isian.Kode} bergantung pada \"{syarat.Atas.Kode}\" yang tidak ditanyakan sebelumnya."]
            : [];

    private static IEnumerable<string> KelompokBerurutan(Bagian bagian) =>
        bagian.Isian.Where((i, urut) => urut == 0 || bagian.Isian[urut - 1].Kelompok != i.Kelompok).Select(i => i.Kelompok);

    private static IEnumerable<string> Kembar(IEnumerable<string> kode, string apa) =>
        kode.GroupBy(k => k).Where(g => g.Count() > 1).Select(g => $"{apa}: \"{g.Key}\" ada {g.Count()} kali.");

    [GeneratedRegex("^[a-z][a-z0-9_]{0,39}$")]
    private static partial Regex KodeSah();
}
