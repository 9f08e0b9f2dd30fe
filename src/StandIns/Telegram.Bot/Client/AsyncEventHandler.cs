namespace Telegram.Bot;

public delegate ValueTask AsyncEventHandler<in TArgs>(ITelegramBotClient botClient, TArgs? args, CancellationToken cancellationToken = default);
