using EPupns.Uji;

await Penulis.TulisTerusAsync(args[0]);
