namespace EPupns.WebPortal.Beranda;

/// <summary>The front page.</summary>
/// <param name="AdaTelegram">The bot is on Telegram too.</param>
/// <param name="Keadaan">How the service stands; null when that cannot be told.</param>
public sealed record HalamanBeranda(bool AdaTelegram, string? Keadaan);
