namespace EPupns.WebPortal.Kesehatan;

/// <summary><c>/healthz</c> and <c>/readyz</c>, for load balancers, containers and whoever watches. They are there in a process of any role.</summary>
public static class TitikKesehatan
{
    /// <summary>Adds both.</summary>
    public static void MapKesehatan(this IEndpointRouteBuilder rute)
    {
        rute.MapGet("/healthz", (HttpResponse jawaban) =>
        {
            jawaban.Headers.CacheControl = "no-store";
            return Results.Text("hidup\n");
        }).AllowAnonymous();
        rute.MapGet("/readyz", JawabAsync).AllowAnonymous();
    }

    private static async Task<IResult> JawabAsync(Kesiapan kesiapan, HttpResponse jawaban, CancellationToken batal)
    {
        jawaban.Headers.CacheControl = "no-store";
        var keadaan = await kesiapan.LihatAsync(batal);
        return Results.Json(
            new
            {
                siap = keadaan.Siap,
                bagian = new Dictionary<string, string>
                {
                    ["basis-data"] = Kata(keadaan.BasisData),
                    ["migrasi"] = Kata(keadaan.Migrasi),
                    ["berkas"] = Kata(keadaan.Berkas),
                    ["kotak-keluar"] = keadaan.Pengirim is { } hidup ? Kata(hidup) : "di proses lain",
                },
            },
            statusCode: keadaan.Siap ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static string Kata(bool siap) => siap ? "siap" : "tidak siap";
}
