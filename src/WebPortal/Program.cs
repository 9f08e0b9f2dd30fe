using EPupns.WebPortal.Susunan;

await using var situs = Portal.Bangun(args);
await situs.SiapkanAsync();
await situs.StartAsync();
await situs.SambutAsync(Console.Out);
await situs.WaitForShutdownAsync();
