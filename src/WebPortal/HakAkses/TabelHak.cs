using System.Text;
using EPupns.Core.Akun.AkunPetugas;
using EPupns.WebPortal.Rangka;

namespace EPupns.WebPortal.HakAkses;

/// <summary>The table role × route × instansi, as the program itself has it.</summary>
public static class TabelHak
{
    private static readonly IReadOnlyList<Peran> Peran = Enum.GetValues<Peran>();

    /// <summary>The rules of all routes, in the order of their addresses.</summary>
    /// <exception cref="InvalidOperationException">A route that declares no rule.</exception>
    public static IReadOnlyList<AturanRute> Susun(IEnumerable<Endpoint> titik) =>
    [
        .. titik.OfType<RouteEndpoint>()
            .SelectMany(r => AturanRute.Baca(r) ?? throw new InvalidOperationException($"{r.DisplayName}: rute ini belum menyatakan siapa yang boleh. Beri [Hak(…)], [AllowAnonymous], atau skema PNS."))
            .DistinctBy(a => (a.Cara, a.Alamat)).OrderBy(a => a.Alamat, StringComparer.Ordinal).ThenBy(a => a.Cara, StringComparer.Ordinal),
    ];

    /// <summary>Where a role reaches with a right, in a word; <c>–</c> when it does not hold it.</summary>
    public static string Sel(Peran peran, IReadOnlyList<Wewenang> wewenang) => !wewenang.All(w => peran.Boleh(w)) ? "–"
        : wewenang.Contains(Wewenang.AkunSendiri) ? "sendiri"
        : peran.Jangkauan() switch
        {
            Jangkauan.Unit => "unit",
            Jangkauan.Instansi => "instansi",
            Jangkauan.Wilayah => "wilayah",
            Jangkauan.InstansiAtauNegara => "instansi/negara",
            _ => "negara",
        };

    /// <summary>The page <c>docs/hak-akses.md</c>.</summary>
    public static string Tulis(IReadOnlyList<AturanRute> aturan)
    {
        var teks = new StringBuilder(
            """
            # Hak akses

            Ditulis oleh `dotnet run --project src/WebPortal -- hak` dari rute program dan dari `src/Core/Akun/AkunPetugas/HakPeran.cs`; jangan diubah dengan tangan.
            Isi sel: sejauh mana peran itu menjangkau. `unit` unit yang mengikat akun (atau seluruh instansi bila tidak terikat unit), `instansi` satu instansi,
            `wilayah` instansi satu Kanreg (BKN Pusat: instansi pusat), `instansi/negara` satu instansi bila terikat, `negara` semuanya,
            `sendiri` akun sendiri, `–` ditolak (403). Di luar jangkauan, data dianggap tidak ada (404). Auditor hanya membaca.

            ## Wewenang


            """);
        Tabel(teks, "Wewenang", Enum.GetValues<Wewenang>().Select(w => ($"{w}", (IReadOnlyList<Wewenang>)[w])));
        teks.Append("\n## Rute petugas\n\n");
        Tabel(teks, "Rute", aturan.Where(a => a.Pintu == Pintu.Petugas).Select(a => ($"`{a.Cara} {a.Alamat}`", a.Wewenang)));
        Daftar(teks, "Rute PNS: hanya data sendiri, setelah masuk", aturan.Where(a => a.Pintu == Pintu.Pns));
        Daftar(teks, "Rute umum: tanpa masuk; isinya dijaga tautan sekali pakai, kode, atau token", aturan.Where(a => a.Pintu == Pintu.Umum));
        return teks.ToString();
    }

    private static void Tabel(StringBuilder teks, string kepala, IEnumerable<(string Nama, IReadOnlyList<Wewenang> Wewenang)> baris)
    {
        teks.Append($"| {kepala} | {string.Join(" | ", Peran.Select(p => p.Nama()))} |\n|---{string.Concat(Enumerable.Repeat("|---", Peran.Count))}|\n");
        foreach (var (nama, wewenang) in baris)
        {
            teks.Append($"| {nama} | {string.Join(" | ", Peran.Select(p => Sel(p, wewenang)))} |\n");
        }
    }

    private static void Daftar(StringBuilder teks, string judul, IEnumerable<AturanRute> aturan)
    {
        teks.Append($"\n## {judul}\n\n");
        foreach (var satu in aturan.GroupBy(a => a.Alamat))
        {
            teks.Append($"- `{string.Join(", ", satu.Select(a => a.Cara))} {satu.Key}`\n");
        }
    }
}
