namespace EPupns.BotApiDouble;

public sealed record BerkasDiterima(string Nama, string Mime, byte[] Isi);
