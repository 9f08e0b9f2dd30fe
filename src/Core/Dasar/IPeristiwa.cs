namespace EPupns.Core.Dasar;

/// <summary>Something that became true. Lower slices raise it; upper ones hear it inside the same transaction.</summary>
public interface IPeristiwa;

/// <summary>Hears one kind of event, inside the transaction that raised it: what it writes commits or fails with the rest.</summary>
/// <typeparam name="T">The event.</typeparam>
public interface IPendengar<in T>
    where T : IPeristiwa
{
    /// <summary>Called once per event, before the commit.</summary>
    Task DengarAsync(T peristiwa, CancellationToken batal);
}
