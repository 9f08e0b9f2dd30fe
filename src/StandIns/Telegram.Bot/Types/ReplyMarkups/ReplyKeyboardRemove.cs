namespace Telegram.Bot.Types.ReplyMarkups;

public class ReplyKeyboardRemove : ReplyMarkup
{
    public bool RemoveKeyboard { get; } = true;
    public bool Selective { get; set; }
}
