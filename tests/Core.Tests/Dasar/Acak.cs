using EPupns.Core.Dasar;
using FsCheck;
using FsCheck.Fluent;

namespace EPupns.Core.Tests.Dasar;

/// <summary>Generators of what people hold and of how they type it.</summary>
internal static class Acak
{
    public static readonly DateOnly HariIni = new(2015, 9, 1);

    private static readonly string[] Pemisah = ["", " ", ".", "-", "  ", " - ", "\u00A0", "\u2013", "_", "/"];
    private static readonly string[] Awalan = ["", "nip ", "NIP: ", "nip sy ", "nip saya adalah ", "NIP", "no. nip ", "\t"];
    private static readonly string[] Akhiran = ["", " ", ".", " ya", "\n", " terima kasih", "!"];

    /// <summary>Any text, null and odd characters among them.</summary>
    public static Arbitrary<string?> Teks { get; } = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string?>(),
        from huruf in Gen.Elements("0123456789oOlI .-/'nipNIPjanfebmarokttmt\u0660\uFF11é•|\ud83d\u0000".ToCharArray()).ListOf() select (string?)string.Concat(huruf)).ToArbitrary();

    public static Gen<DateOnly> Tanggal { get; } = TanggalAntara(new(1900, 1, 1), new(2100, 12, 31));

    public static Gen<Nip> Nip { get; } =
        from lahir in TanggalAntara(new(1940, 1, 1), new(1996, 12, 31))
        from bulan in Gen.Choose(18 * 12, (60 * 12) - 1)
        let tmt = new DateOnly(lahir.Year, lahir.Month, 1).AddMonths(bulan)
        where tmt <= HariIni
        from jk in Gen.Choose(1, 2)
        from urut in Gen.Choose(1, 999)
        select new Nip($"{lahir:yyyyMMdd}{tmt:yyyyMM}{jk}{urut:D3}");

    public static Gen<Nik> Nik { get; } =
        from wilayah in Gen.Elements("327601", "110101", "940303", "317409", "531201")
        from lahir in TanggalAntara(new(1940, 1, 1), new(2000, 12, 31))
        from wanita in Gen.Elements(0, 40)
        from urut in Gen.Choose(1, 9999)
        select new Nik($"{wilayah}{lahir.Day + wanita:D2}{lahir:MMyy}{urut:D4}");

    /// <summary>A long number as somebody might send it: separators anywhere, words around it.</summary>
    public static Gen<string> Ketikan(string angka) =>
        from pemisah in Gen.Elements(Pemisah).ArrayOf(angka.Length - 1)
        from awalan in Gen.Elements(Awalan)
        from akhiran in Gen.Elements(Akhiran)
        select awalan + string.Concat(angka.Select((a, i) => i < pemisah.Length ? a + pemisah[i] : a.ToString())) + akhiran;

    private static Gen<DateOnly> TanggalAntara(DateOnly awal, DateOnly akhir) => Gen.Choose(awal.DayNumber, akhir.DayNumber).Select(DateOnly.FromDayNumber);
}
