namespace Stateless.Graph;

/// <summary>Which way a diagram grows.</summary>
public enum MermaidGraphDirection
{
    LeftToRight = 0,
    RightToLeft = 1,
    TopToBottom = 2,
    BottomToTop = 3,
}
