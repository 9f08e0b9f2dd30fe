using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EPupns.Core.Privasi;

/// <summary>A part of the copy: one thing after another, each with its labels and what is stored.</summary>
/// <param name="Judul">What it is called.</param>
/// <param name="Isi">The things.</param>
public sealed record BagianSalinan(string Judul, IReadOnlyList<IReadOnlyList<(string Label, string Nilai)>> Isi);

/// <summary>Everything that is stored of a person, in the words of the form.</summary>
/// <param name="Dibuat">When it was put together, in words.</param>
/// <param name="Bagian">The parts.</param>
public sealed record IsiSalinan(string Dibuat, IReadOnlyList<BagianSalinan> Bagian)
{
    private static readonly JsonWriterOptions Rapi = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For programs: <c>{"dibuat": …, "bagian": [{"judul": …, "isi": [{"label": "nilai"}]}]}</c>, UTF-8.</summary>
    public void TulisJson(Stream ke)
    {
        using var tulis = new Utf8JsonWriter(ke, Rapi);
        tulis.WriteStartObject();
        tulis.WriteString("dibuat", Dibuat);
        tulis.WriteStartArray("bagian");
        foreach (var bagian in Bagian)
        {
            tulis.WriteStartObject();
            tulis.WriteString("judul", bagian.Judul);
            tulis.WriteStartArray("isi");
            foreach (var satu in bagian.Isi)
            {
                tulis.WriteStartObject();
                foreach (var (label, nilai) in satu)
                {
                    tulis.WriteString(label, nilai);
                }

                tulis.WriteEndObject();
            }

            tulis.WriteEndArray();
            tulis.WriteEndObject();
        }

        tulis.WriteEndArray();
        tulis.WriteEndObject();
    }

    /// <summary>For people: one page that any browser opens, without a network.</summary>
    public void TulisHtml(Stream ke)
    {
        using var tulis = new StreamWriter(ke, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        tulis.WriteLine("<!doctype html><html lang=\"id\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Salinan data e-PUPNS</title>");
        tulis.WriteLine("<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:1rem auto;padding:0 1rem}dl{display:grid;grid-template-columns:minmax(8rem,1fr) 2fr;gap:.25rem 1rem;border-top:1px solid #ccc;padding-top:.5rem}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}</style>");
        tulis.WriteLine($"<h1>Salinan data e-PUPNS</h1><p>Dibuat {Kode(Dibuat)}. Kata sandi, nama ibu, dan jawaban pengaman tidak ada di sini: yang tersimpan hanya sidiknya, yang tidak dapat dibaca kembali.</p>");
        foreach (var bagian in Bagian)
        {
            tulis.WriteLine($"<h2>{Kode(bagian.Judul)}</h2>");
            foreach (var satu in bagian.Isi)
            {
                tulis.WriteLine($"<dl>{string.Concat(satu.Select(s => $"<dt>{Kode(s.Label)}</dt><dd>{Kode(s.Nilai)}</dd>"))}</dl>");
            }

            if (bagian.Isi.Count == 0)
            {
                tulis.WriteLine("<p>Tidak ada.</p>");
            }
        }
    }

    private static string Kode(string teks) => HtmlEncoder.Default.Encode(teks);
}
