namespace EPupns.WebPortal.Beranda;

/// <summary>The front page.</summary>
/// <param name="AdaTelegram">The bot is on Telegram too.</param>
public sealed record HalamanBeranda(bool AdaTelegram);
