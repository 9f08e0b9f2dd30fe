using EPupns.WebPortal.Perintah;
using EPupns.WebPortal.Susunan;

if (TitikMasuk.Dimaksud(args))
{
    using var henti = new CancellationTokenSource();
    Console.CancelKeyPress += (_, tekan) =>
    {
        tekan.Cancel = true;
        henti.Cancel();
    };
    return await TitikMasuk.JalankanAsync(args, Layar.Konsol(), henti.Token);
}

await using var situs = Portal.Bangun(args);
await situs.SiapkanAsync();
await situs.StartAsync();
await situs.SambutAsync(Console.Out);
await situs.WaitForShutdownAsync();
return 0;
