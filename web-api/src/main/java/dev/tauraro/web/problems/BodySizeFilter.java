package dev.tauraro.web.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Refuses bodies that are too long: at once when the length is announced, else while reading. */
@Component
class BodySizeFilter extends OncePerRequestFilter {
  private final long allowed;
  private final HandlerExceptionResolver resolver;

  BodySizeFilter(
      HttpProperties properties,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
    this.allowed = properties.maxBodySize().toBytes();
    this.resolver = resolver;
  }

  /** Records may be without end; each is bounded where it is read. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().endsWith("/records");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() > allowed) {
      resolver.resolveException(request, response, null, new BodyTooLargeException(allowed));
      return;
    }
    chain.doFilter(new BoundedRequest(request, allowed), response);
  }

  /** A request whose body can be read up to a length. */
  private static final class BoundedRequest extends HttpServletRequestWrapper {
    private final long allowed;
    private ServletInputStream bounded;

    BoundedRequest(HttpServletRequest request, long allowed) {
      super(request);
      this.allowed = allowed;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (bounded == null) {
        bounded = new BoundedStream(super.getInputStream(), allowed);
      }
      return bounded;
    }
  }

  /** A stream that fails when more than a number of bytes is read from it. */
  private static final class BoundedStream extends ServletInputStream {
    private final ServletInputStream source;
    private final long allowed;
    private long count;

    BoundedStream(ServletInputStream source, long allowed) {
      this.source = source;
      this.allowed = allowed;
    }

    @Override
    public int read() throws IOException {
      int next = source.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = source.read(buffer, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws IOException {
      count += read;
      if (count > allowed) {
        throw new BodyTooLargeException(allowed);
      }
    }

    @Override
    public boolean isFinished() {
      return source.isFinished();
    }

    @Override
    public boolean isReady() {
      return source.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      source.setReadListener(listener);
    }
  }
}
