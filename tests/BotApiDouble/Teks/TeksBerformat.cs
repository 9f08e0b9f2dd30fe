using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Protokol;

namespace EPupns.BotApiDouble.Teks;

/// <summary>What people see: plain text and its formatting.</summary>
internal sealed record TeksBerformat(string Polos, IReadOnlyList<Entitas> Entitas)
{
    public static TeksBerformat Baca(Parameter p, string nama, string namaEntitas)
    {
        var sumber = Bersihkan(p.Teks(nama));
        var modus = p.Teks("parse_mode");
        var tersurat = p.CariLarik(namaEntitas, "message entities");
        var hasil = modus.ToLowerInvariant() switch
        {
            "html" => HtmlTelegram.Baca(sumber),
            "" or "none" => new(sumber, tersurat is null ? [] : [.. tersurat.Select(entitas => BacaEntitas(entitas, sumber))]),
            _ => throw Penolakan.Buruk("unsupported parse_mode"),
        };
        return hasil.Rapikan();
    }

    public bool SamaDengan(TeksBerformat lain) => Polos == lain.Polos && Entitas.SequenceEqual(lain.Entitas);

    public JsonArray EntitasJson() => [.. Entitas.Select(entitas => entitas.KeJson())];

    // Telegram takes no control characters but the line feed.
    private static string Bersihkan(string teks) =>
        string.Create(teks.Count(c => c != '\r'), teks, static (hasil, asal) =>
        {
            var i = 0;
            foreach (var c in asal)
                if (c != '\r')
                    hasil[i++] = c < ' ' && c != '\n' ? ' ' : c;
        });

    // Telegram drops white space at both ends, but not where formatting begins.
    private TeksBerformat Rapikan()
    {
        var akhir = Polos.TrimEnd().Length;
        var batas = Math.Min(akhir, Entitas.Count == 0 ? akhir : Entitas[0].Awal);
        var awal = 0;
        while (awal < batas && Polos[awal] is ' ' or '\n')
            awal++;
        var sisa = Entitas
            .Select(entitas => entitas with { Awal = entitas.Awal - awal, Panjang = Math.Min(entitas.Panjang, akhir - entitas.Awal) })
            .Where(entitas => entitas.Panjang > 0);
        return new TeksBerformat(Polos[awal..Math.Max(awal, akhir)], [.. sisa]);
    }

    private static Entitas BacaEntitas(JsonNode? json, string teks)
    {
        var entitas = json is JsonObject objek && objek["type"] is { } jenis && objek["offset"] is { } awal && objek["length"] is { } panjang
            ? new Entitas((string)jenis!, (int)awal, (int)panjang, (string?)objek["url"], (string?)objek["language"])
            : throw Penolakan.Buruk("can't parse MessageEntity");
        return entitas.Awal >= 0 && entitas.Panjang > 0 && entitas.Awal + entitas.Panjang <= teks.Length
            ? entitas
            : throw Penolakan.Buruk("entity beyond the end of the text");
    }
}
