using System.Globalization;
using System.Text.Json;
using EPupns.Core.Berkas;
using EPupns.Core.Formulir;

namespace EPupns.Core.Pengisian;

/// <summary>The papers in the frozen form: which were needed, what they prove, and which files, by content, were attached as each of them.</summary>
internal static class BerkasPotret
{
    public static void Tulis(Utf8JsonWriter json, BerkasPns berkas)
    {
        json.WriteStartArray("berkas");
        foreach (var perlu in berkas.Diperlukan)
        {
            json.WriteStartObject();
            Kunci(json, perlu.Kunci);
            json.WriteString("judul", perlu.Judul);
            json.WriteStartArray("untuk");
            foreach (var untuk in perlu.Untuk)
            {
                Deret(json, untuk.Bagian, untuk.CatatanId, untuk.Isian, untuk.Label);
            }

            json.WriteEndArray();
            json.WriteStartArray("lampiran");
            foreach (var lampiran in perlu.Lampiran)
            {
                Lampiran(json, lampiran);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("berkas_lain");
        foreach (var lampiran in berkas.Lain)
        {
            Lampiran(json, lampiran);
        }

        json.WriteEndArray();
    }

    public static BerkasPns Baca(JsonElement potret)
    {
        var perlu = potret.GetProperty("berkas").EnumerateArray().Select(b =>
        {
            var kunci = Kunci(b);
            return new BerkasDiperlukan(
                kunci, b.GetProperty("judul").GetString()!, [.. b.GetProperty("untuk").EnumerateArray().Select(Untuk)],
                [.. b.GetProperty("lampiran").EnumerateArray().Select(Lampiran)]);
        });
        return new BerkasPns([.. perlu], [.. potret.GetProperty("berkas_lain").EnumerateArray().Select(Lampiran)]);
    }

    private static void Kunci(Utf8JsonWriter json, KunciBukti kunci)
    {
        json.WriteString("bukti", kunci.Bukti);
        json.WriteString("bagian", kunci.Bagian);
        json.WriteString("catatan", kunci.Catatan);
    }

    private static KunciBukti Kunci(JsonElement b) => new(b.GetProperty("bukti").GetString()!, b.GetProperty("bagian").GetString(), b.GetProperty("catatan").GetString());

    private static void Lampiran(Utf8JsonWriter json, LampiranTerbaca lampiran)
    {
        json.WriteStartObject();
        json.WriteString("id", lampiran.Id);
        Kunci(json, lampiran.Kunci);
        json.WriteString("sidik", lampiran.Sidik);
        json.WriteString("nama", lampiran.Nama);
        json.WriteString("jenis", lampiran.Jenis);
        json.WriteNumber("ukuran", lampiran.Ukuran);
        json.WriteNumber("halaman", lampiran.Halaman);
        json.WriteStartArray("mutu");
        foreach (var mutu in lampiran.Mutu)
        {
            json.WriteNumberValue((int)mutu);
        }

        json.WriteEndArray();
        json.WriteString("waktu", lampiran.Waktu.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static LampiranTerbaca Lampiran(JsonElement l) => new(
        l.GetProperty("id").GetGuid(), Kunci(l), l.GetProperty("sidik").GetString()!, l.GetProperty("nama").GetString()!, l.GetProperty("jenis").GetString()!,
        l.GetProperty("ukuran").GetInt64(), l.GetProperty("halaman").GetInt32(), [.. l.GetProperty("mutu").EnumerateArray().Select(m => (Mutu)m.GetInt32())],
        l.GetProperty("waktu").GetDateTimeOffset());

    private static void Deret(Utf8JsonWriter json, params ReadOnlySpan<string> isi)
    {
        json.WriteStartArray();
        foreach (var satu in isi)
        {
            json.WriteStringValue(satu);
        }

        json.WriteEndArray();
    }

    private static IsianDibuktikan Untuk(JsonElement u) => new(u[0].GetString()!, u[1].GetString()!, u[2].GetString()!, u[3].GetString()!);
}
