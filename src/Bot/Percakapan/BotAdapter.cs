using EPupns.Bot.Percakapan.Keluar;
using EPupns.Bot.Percakapan.Skema;
using EPupns.Core.Notifikasi;

namespace EPupns.Bot.Percakapan;

/// <summary>
/// A channel, seen from the engine. Coming in, the channel makes an <see cref="Activity"/> of what arrived and gives it to
/// <see cref="TurnRunner"/>; going out, the sender hands it one row of the outbox after another.
/// </summary>
public abstract class BotAdapter
{
    /// <summary>The channel's id as it is stored: telegram, directline, terminal.</summary>
    public abstract string ChannelId { get; }

    /// <summary>Delivers one row. Must not throw for what the outside world does: say it in the result.</summary>
    public abstract Task<HasilKirim> SendAsync(BarisKotakKeluar baris, CancellationToken cancellationToken);

    /// <summary>Fetches the bytes of a file that the person sent; null when the channel no longer has it or it is too big.</summary>
    public virtual Task<byte[]?> AmbilBerkasAsync(Attachment berkas, CancellationToken cancellationToken) => Task.FromResult<byte[]?>(null);

    /// <summary>Shows that the bot is busy, where the channel can. Never fails a turn.</summary>
    public virtual Task MengetikAsync(string alamat, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Where the holder of a token goes on with a conversation on this channel; null where nobody can be sent to.</summary>
    public virtual TempatLanjut? Lanjut(string token) => null;

    /// <summary>
    /// What the outbox should deliver so that the person's own message is shown (<see cref="JenisKiriman.Gema"/>); null when
    /// the channel shows it by itself. With <paramref name="rahasia"/> the text must be masked.
    /// </summary>
    public virtual string? Gema(Activity activity, bool rahasia) => null;

    /// <summary>True where a message finds people who have put the conversation away; false where it waits until they open it again.</summary>
    public virtual bool MenjangkauYangPergi => true;

    /// <summary>True where the outside may be silent for long (a mail server): sent beside the others, so that no chat waits behind it.</summary>
    public virtual bool Lambat => false;

    /// <summary>True for a while after the outside did not answer at all: nothing is taken from the outbox for it.</summary>
    public virtual bool Beristirahat => false;

    /// <summary>True where the visible code is asked (conversation.md 8) when the setting is <c>curiga</c>.</summary>
    public virtual bool PerluTantangan => false;
}

/// <summary>A channel as people call it, and an address that opens it.</summary>
/// <param name="Nama">As in "Lanjut di …".</param>
/// <param name="Alamat">Link.</param>
public sealed record TempatLanjut(string Nama, string Alamat);
