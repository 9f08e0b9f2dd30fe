using System.Text;
using System.Text.Json;
using EPupns.Core.Formulir;
using EPupns.Core.Pendaftaran;

namespace EPupns.Core.Pengisian;

/// <summary>Writes the frozen form. The order of everything is fixed: sections as in the definition, fields and lists by their codes.</summary>
internal static class PenulisPotret
{
    public static string Tulis(DefinisiFormulir definisi, Registrasi registrasi, BorangDiperiksa diperiksa)
    {
        using var wadah = new MemoryStream();
        using (var json = new Utf8JsonWriter(wadah))
        {
            json.WriteStartObject();
            json.WriteNumber("bentuk", 1);
            json.WriteString("formulir", definisi.Kode);
            json.WriteString("nomor", registrasi.Nomor);
            json.WriteString("nip", registrasi.Nip);
            json.WriteString("pernyataan", Pernyataan.Teks);
            json.WriteStartArray("bagian");
            foreach (var bagian in definisi.Untuk(diperiksa.Borang.Kini))
            {
                Bagian(json, bagian, diperiksa.Borang);
            }

            json.WriteEndArray();
            Temuan(json, "temuan", diperiksa.Temuan);
            Temuan(json, "untuk_verifikator", diperiksa.UntukVerifikator);
            BerkasPotret.Tulis(json, diperiksa.Berkas);
            Nama(json, definisi, diperiksa);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(wadah.ToArray());
    }

    private static void Bagian(Utf8JsonWriter json, Bagian bagian, BorangTerbaca borang)
    {
        json.WriteStartObject();
        json.WriteString("kode", bagian.Kode);
        json.WriteStartArray("catatan");
        foreach (var catatan in borang.Kini.Catatan(bagian))
        {
            json.WriteStartObject();
            json.WriteString("id", catatan.Id);
            Isi(json, "isi", catatan.Isi);
            Kode(json, "sesuai", catatan.Sesuai ?? new HashSet<string>());
            json.WriteStartObject("menunggu");
            foreach (var (kode, menunggu) in catatan.Menunggu.OrderBy(m => m.Key, StringComparer.Ordinal))
            {
                json.WriteStartArray(kode);
                json.WriteStringValue(menunggu.Nomor);
                json.WriteStringValue(menunggu.Teks);
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("sapk");
        foreach (var catatan in borang.Sapk.Catatan(bagian))
        {
            json.WriteStartObject();
            json.WriteString("id", catatan.Id);
            Isi(json, "isi", catatan.Isi);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Kode(json, "usul_hapus", borang.UsulHapus.Where(u => u.Bagian == bagian.Kode).Select(u => u.Kunci));
        json.WriteEndObject();
    }

    private static void Isi(Utf8JsonWriter json, string nama, Isi isi)
    {
        json.WriteStartObject(nama);
        foreach (var (kode, nilai) in isi.Nilai)
        {
            json.WriteString(kode, nilai);
        }

        json.WriteEndObject();
    }

    private static void Kode(Utf8JsonWriter json, string nama, IEnumerable<string> kode)
    {
        json.WriteStartArray(nama);
        foreach (var satu in kode.Order(StringComparer.Ordinal))
        {
            json.WriteStringValue(satu);
        }

        json.WriteEndArray();
    }

    private static void Temuan(Utf8JsonWriter json, string nama, IEnumerable<TemuanDijelaskan> temuan)
    {
        json.WriteStartArray(nama);
        foreach (var (satu, penjelasan) in temuan)
        {
            json.WriteStartObject();
            json.WriteString("aturan", satu.Aturan);
            json.WriteNumber("berat", (int)satu.Berat);
            json.WriteString("bagian", satu.Bagian);
            json.WriteString("catatan", satu.CatatanId);
            json.WriteString("isian", satu.Isian);
            json.WriteString("pesan", satu.Pesan);
            json.WriteString("penjelasan", penjelasan);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // What the codes are called today: lists are renamed, what was sent is not.
    private static void Nama(Utf8JsonWriter json, DefinisiFormulir definisi, BorangDiperiksa diperiksa)
    {
        var kode = definisi.Untuk(diperiksa.Borang.Kini).SelectMany(b => diperiksa.Borang.Kini.Catatan(b).Concat(diperiksa.Borang.Sapk.Catatan(b))
            .SelectMany(c => b.Isian.OfType<IsianRujukan>().Where(i => c.Isi[i] is not null).Select(i => (Daftar: i.NamaDaftar, Kode: c.Isi[i]!))));
        json.WriteStartObject("nama");
        foreach (var daftar in kode.Distinct().GroupBy(k => k.Daftar).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(daftar.Key);
            foreach (var satu in daftar.OrderBy(k => k.Kode, StringComparer.Ordinal))
            {
                if (diperiksa.Konteks.Rujukan(satu.Daftar, satu.Kode) is { } baris)
                {
                    json.WriteStartArray(satu.Kode);
                    json.WriteStringValue(baris.Nama);
                    json.WriteStringValue(baris.Label);
                    json.WriteEndArray();
                }
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
