namespace Telegram.Bot.Types;

public class Contact
{
    public string PhoneNumber { get; set; } = default!;
    public string FirstName { get; set; } = default!;
    public string? LastName { get; set; }

    /// <summary>Whose number this is; not necessarily the sender's.</summary>
    public long? UserId { get; set; }

    public string? Vcard { get; set; }
}
