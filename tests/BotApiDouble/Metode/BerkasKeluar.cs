using System.Text.Json.Nodes;
using EPupns.BotApiDouble.Dunia;
using EPupns.BotApiDouble.Protokol;

namespace EPupns.BotApiDouble.Metode;

/// <summary>Files the bot sends: uploaded now, or by the id of one Telegram already has.</summary>
internal static class BerkasKeluar
{
    private const int TerbesarDikirim = 50 * 1024 * 1024;
    private const int FotoTerbesar = 10 * 1024 * 1024;

    private static readonly byte[][] TandaGambar = [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], "RIFF"u8.ToArray(), "GIF8"u8.ToArray()];

    public static Berkas Ambil(Dunia.Dunia dunia, Parameter p, string nama, string folder)
    {
        if (p.CariUnggahan(nama) is { } unggahan)
            return Simpan(dunia, unggahan, folder);
        var id = p.Teks(nama);
        if (id.Length == 0)
            throw Penolakan.Buruk($"there is no {nama} in the request");
        if (id.StartsWith("http://", StringComparison.Ordinal) || id.StartsWith("https://", StringComparison.Ordinal))
            throw Penolakan.Buruk("failed to get HTTP URL content");
        return dunia.CariBerkas(id) ?? throw Penolakan.Buruk("wrong file identifier/HTTP URL specified");
    }

    public static Berkas AmbilFoto(Dunia.Dunia dunia, Parameter p)
    {
        var foto = Ambil(dunia, p, "photo", "photos");
        if (foto.Ukuran > FotoTerbesar || !TandaGambar.Any(tanda => foto.Isi.AsSpan().StartsWith(tanda)))
            throw Penolakan.Buruk("IMAGE_PROCESS_FAILED");
        return foto;
    }

    public static BerkasDiterima Terlihat(Berkas berkas) => new(berkas.Nama, berkas.Mime, berkas.Isi);

    public static JsonObject DokumenJson(Berkas berkas) => new()
    {
        ["file_id"] = berkas.Id,
        ["file_unique_id"] = berkas.IdUnik,
        ["file_name"] = berkas.Nama,
        ["mime_type"] = berkas.Mime,
        ["file_size"] = berkas.Ukuran,
    };

    public static JsonArray FotoJson(Berkas berkas) =>
    [
        new JsonObject
        {
            ["file_id"] = berkas.Id,
            ["file_unique_id"] = berkas.IdUnik,
            ["width"] = 1280,
            ["height"] = 960,
            ["file_size"] = berkas.Ukuran,
        },
    ];

    private static Berkas Simpan(Dunia.Dunia dunia, BerkasUnggahan unggahan, string folder) => unggahan.Isi.Length switch
    {
        0 => throw Penolakan.Buruk("file must be non-empty"),
        > TerbesarDikirim => throw new Penolakan(413, "Request Entity Too Large"),
        _ => dunia.Simpan(unggahan with { Mime = JenisDari(unggahan.Nama) }, folder),
    };

    // Telegram goes by the name, not by what the form part claims.
    private static string JenisDari(string nama) => Path.GetExtension(nama).ToLowerInvariant() switch
    {
        ".pdf" => "application/pdf",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".txt" => "text/plain",
        ".csv" => "text/csv",
        _ => "application/octet-stream",
    };
}
