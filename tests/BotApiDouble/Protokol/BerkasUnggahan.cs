namespace EPupns.BotApiDouble.Protokol;

internal sealed record BerkasUnggahan(string Nama, string Mime, byte[] Isi);
