namespace EPupns.Core.Akun.Batas;

/// <summary>Where a guess at somebody's secret comes from.</summary>
/// <param name="Obrolan">Channel and address of the chat, e.g. <c>telegram:4711</c>.</param>
/// <param name="Alamat">The network address behind it, from <see cref="PenyamarAlamat"/>; null where the channel shows none.</param>
public sealed record AsalPermintaan(string Obrolan, string? Alamat = null);
