using System.Diagnostics.CodeAnalysis;

namespace Telegram.Bot.Types.ReplyMarkups;

// All constructors of the original are here: with one less, a call could compile that is ambiguous there.
public class ReplyKeyboardMarkup : ReplyMarkup
{
    [SetsRequiredMembers]
    public ReplyKeyboardMarkup() => Keyboard = new List<IEnumerable<KeyboardButton>>();

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(bool resizeKeyboard)
        : this() => ResizeKeyboard = resizeKeyboard;

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(KeyboardButton button) => Keyboard = [[button]];

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(params KeyboardButton[] keyboardRow) => Keyboard = [keyboardRow];

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(IEnumerable<KeyboardButton> keyboardRow) => Keyboard = [keyboardRow];

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(List<KeyboardButton> keyboardRow) => Keyboard = [keyboardRow];

    [SetsRequiredMembers]
    public ReplyKeyboardMarkup(IEnumerable<IEnumerable<KeyboardButton>> keyboard) => Keyboard = keyboard;

    public required IEnumerable<IEnumerable<KeyboardButton>> Keyboard { get; set; }
    public bool IsPersistent { get; set; }
    public bool ResizeKeyboard { get; set; }
    public bool OneTimeKeyboard { get; set; }
    public string? InputFieldPlaceholder { get; set; }
    public bool Selective { get; set; }

    /// <summary>Adds to the last row.</summary>
    public ReplyKeyboardMarkup AddButton(KeyboardButton button)
    {
        Keyboard = Keyboard.Any() ? [.. Keyboard.SkipLast(1), [.. Keyboard.Last(), button]] : [[button]];
        return this;
    }

    public ReplyKeyboardMarkup AddNewRow(params KeyboardButton[] buttons)
    {
        Keyboard = [.. Keyboard, buttons];
        return this;
    }
}
